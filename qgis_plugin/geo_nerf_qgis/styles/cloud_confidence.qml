<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="AllStyleCategories" version="3.22.16-Białowieża" maxScale="0" hasScaleBasedVisibilityFlag="0" minScale="100000000">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <elevation zoffset="0" zscale="1"/>
  <renderer type="ramp" attribute="Confidence" max="1" pointSize="1.19999999999999996" pointSizeMapUnitScale="3x:0,0,0,0,0,0" maximumScreenError="0.5" pointSymbol="0" pointSizeUnit="MM" maximumScreenErrorUnit="MM" min="0">
    <colorrampshader minimumValue="0" clip="0" maximumValue="1" classificationMode="1" labelPrecision="6" colorRampType="INTERPOLATED">
      <colorramp type="gradient" name="[source]">
        <Option type="Map">
          <Option type="QString" name="color1" value="165,0,38,255"/>
          <Option type="QString" name="color2" value="0,104,55,255"/>
          <Option type="QString" name="discrete" value="0"/>
          <Option type="QString" name="rampType" value="gradient"/>
          <Option type="QString" name="stops" value="0.5;254,224,139,255"/>
        </Option>
        <prop k="color1" v="165,0,38,255"/>
        <prop k="color2" v="0,104,55,255"/>
        <prop k="discrete" v="0"/>
        <prop k="rampType" v="gradient"/>
        <prop k="stops" v="0.5;254,224,139,255"/>
      </colorramp>
      <item label="0.0" value="0" alpha="255" color="#a50026"/>
      <item label="0.5" value="0.5" alpha="255" color="#fee08b"/>
      <item label="1.0" value="1" alpha="255" color="#006837"/>
      <rampLegendSettings suffix="" direction="0" minimumLabel="" prefix="" orientation="2" useContinuousLegend="1" maximumLabel="">
        <numericFormat id="basic">
          <Option type="Map">
            <Option type="QChar" name="decimal_separator" value=""/>
            <Option type="int" name="decimals" value="6"/>
            <Option type="int" name="rounding_type" value="0"/>
            <Option type="bool" name="show_plus" value="false"/>
            <Option type="bool" name="show_thousand_separator" value="true"/>
            <Option type="bool" name="show_trailing_zeros" value="false"/>
            <Option type="QChar" name="thousand_separator" value=""/>
          </Option>
        </numericFormat>
      </rampLegendSettings>
    </colorrampshader>
  </renderer>
  <customproperties>
    <Option/>
  </customproperties>
  <blendMode>0</blendMode>
  <layerOpacity>1</layerOpacity>
</qgis>
