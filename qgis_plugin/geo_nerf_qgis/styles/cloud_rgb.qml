<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="AllStyleCategories" version="3.22.16-Białowieża" maxScale="0" hasScaleBasedVisibilityFlag="0" minScale="100000000">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <elevation zoffset="0" zscale="1"/>
  <renderer type="rgb" red="Red" pointSize="1.19999999999999996" pointSizeMapUnitScale="3x:0,0,0,0,0,0" maximumScreenError="0.5" green="Green" blue="Blue" pointSymbol="0" pointSizeUnit="MM" maximumScreenErrorUnit="MM">
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
