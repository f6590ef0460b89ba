<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="AllStyleCategories" version="3.22.16-Białowieża" maxScale="0" hasScaleBasedVisibilityFlag="0" minScale="100000000">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <elevation zoffset="0" zscale="1"/>
  <renderer type="classified" attribute="Classification" pointSize="1.19999999999999996" pointSizeMapUnitScale="3x:0,0,0,0,0,0" maximumScreenError="0.5" pointSymbol="0" pointSizeUnit="MM" maximumScreenErrorUnit="MM">
    <categories>
      <category label="Never classified" render="true" value="0" color="176,176,176,255"/>
      <category label="Unclassified" render="true" value="1" color="169,169,169,255"/>
      <category label="Ground" render="true" value="2" color="160,112,60,255"/>
      <category label="Low vegetation" render="true" value="3" color="184,217,139,255"/>
      <category label="Medium vegetation" render="true" value="4" color="124,179,66,255"/>
      <category label="High vegetation" render="true" value="5" color="46,125,50,255"/>
      <category label="Building" render="true" value="6" color="210,85,63,255"/>
      <category label="Low point (noise)" render="true" value="7" color="255,0,255,255"/>
      <category label="Water" render="true" value="9" color="63,134,210,255"/>
      <category label="Bridge deck" render="true" value="17" color="142,107,191,255"/>
      <category label="High point (noise)" render="true" value="18" color="255,102,255,255"/>
    </categories>
  </renderer>
  <customproperties>
    <Option/>
  </customproperties>
  <blendMode>0</blendMode>
  <layerOpacity>1</layerOpacity>
</qgis>
