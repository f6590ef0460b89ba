<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" version="3.22.16-Białowieża" styleCategories="AllStyleCategories" minScale="100000000" maxScale="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <elevation zoffset="0" zscale="1"/>
  <renderer pointSize="1.19999999999999996" maximumScreenError="0.5" pointSymbol="0" type="rgb" pointSizeMapUnitScale="3x:0,0,0,0,0,0" blue="Blue" red="Red" green="Green" pointSizeUnit="MM" maximumScreenErrorUnit="MM">
    <redContrastEnhancement>
      <minValue>0</minValue>
      <maxValue>65535</maxValue>
      <algorithm>StretchToMinimumMaximum</algorithm>
    </redContrastEnhancement>
    <greenContrastEnhancement>
      <minValue>0</minValue>
      <maxValue>65535</maxValue>
      <algorithm>StretchToMinimumMaximum</algorithm>
    </greenContrastEnhancement>
    <blueContrastEnhancement>
      <minValue>0</minValue>
      <maxValue>65535</maxValue>
      <algorithm>StretchToMinimumMaximum</algorithm>
    </blueContrastEnhancement>
  </renderer>
  <customproperties>
    <Option/>
  </customproperties>
  <blendMode>0</blendMode>
  <layerOpacity>1</layerOpacity>
</qgis>
