<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyAlgorithm="0" hasScaleBasedVisibilityFlag="0" version="3.22.16-Białowieża" simplifyLocal="1" styleCategories="Symbology|Labeling|Actions|MapTips|Rendering" labelsEnabled="0" minScale="100000000" simplifyMaxScale="1" simplifyDrawingTol="1" symbologyReferenceScale="-1" simplifyDrawingHints="1" maxScale="0">
  <renderer-v2 symbollevels="0" referencescale="-1" type="singleSymbol" forceraster="0" enableorderby="0">
    <symbols>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" type="fill" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="43,92,138,18" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="43,92,138,150" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.25" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
          <prop v="43,92,138,18" k="color"/>
          <prop v="bevel" k="joinstyle"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="43,92,138,150" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.25" k="outline_width"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="solid" k="style"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <attributeactions>
    <actionsetting shortTitle="Open photograph" action="file:///[% replace(replace(regexp_replace(@photographs || '/' || &quot;name&quot;, '^/', ''), '%', '%25'), map('&quot;', '%22', '#', '%23', '&amp;', '%26', '&lt;', '%3C', '>', '%3E', '?', '%3F')) %]" notificationMessage="" icon="" capture="0" isEnabledOnlyWhenEditable="0" type="5" name="Open photograph" id="{2bd13d12-5f1e-473e-b00c-bb34e29df32e}">
      <actionScope id="Feature"/>
      <actionScope id="Layer"/>
      <actionScope id="Canvas"/>
      <actionScope id="Field"/>
    </actionsetting>
  </attributeactions>
  <mapTip>&lt;b>[% replace(replace("name", '&amp;', '&amp;amp;'), map('&lt;', '&amp;lt;', '>', '&amp;gt;')) %]&lt;/b>&lt;br>[% coalesce(format_date("taken_at", 'yyyy-MM-dd hh:mm:ss'), '') %]&lt;br>
&lt;img src="file:///[% replace(replace(regexp_replace(@photographs || '/' || "name", '^/', ''), '%', '%25'), map('"', '%22', '#', '%23', '&amp;', '%26', '&lt;', '%3C', '>', '%3E', '?', '%3F')) %]" width="360"></mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
