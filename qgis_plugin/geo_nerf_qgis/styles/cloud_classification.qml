<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" version="3.22.16-Białowieża" styleCategories="AllStyleCategories" minScale="100000000" maxScale="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <elevation zoffset="0" zscale="1"/>
  <renderer pointSize="1.19999999999999996" maximumScreenError="0.5" pointSymbol="0" type="classified" pointSizeMapUnitScale="3x:0,0,0,0,0,0" attribute="Classification" pointSizeUnit="MM" maximumScreenErrorUnit="MM">
    <categories>
      <category value="0" color="176,176,176,255" label="Never classified" render="true"/>
      <category value="1" color="169,169,169,255" label="Unclassified" render="true"/>
      <category value="2" color="160,112,60,255" label="Ground" render="true"/>
      <category value="3" color="184,217,139,255" label="Low vegetation" render="true"/>
      <category value="4" color="124,179,66,255" label="Medium vegetation" render="true"/>
      <category value="5" color="46,125,50,255" label="High vegetation" render="true"/>
      <category value="6" color="210,85,63,255" label="Building" render="true"/>
      <category value="7" color="255,0,255,255" label="Low point (noise)" render="true"/>
      <category value="9" color="63,134,210,255" label="Water" render="true"/>
      <category value="17" color="142,107,191,255" label="Bridge deck" render="true"/>
      <category value="18" color="255,102,255,255" label="High point (noise)" render="true"/>
    </categories>
  </renderer>
  <customproperties>
    <Option/>
  </customproperties>
  <blendMode>0</blendMode>
  <layerOpacity>1</layerOpacity>
</qgis>
