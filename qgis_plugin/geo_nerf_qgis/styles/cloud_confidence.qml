<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" version="3.22.16-Białowieża" styleCategories="AllStyleCategories" minScale="100000000" maxScale="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <elevation zoffset="0" zscale="1"/>
  <renderer pointSize="1.19999999999999996" maximumScreenError="0.5" pointSymbol="0" type="ramp" min="0" max="1" pointSizeMapUnitScale="3x:0,0,0,0,0,0" attribute="Confidence" pointSizeUnit="MM" maximumScreenErrorUnit="MM">
    <colorrampshader colorRampType="INTERPOLATED" labelPrecision="6" classificationMode="1" maximumValue="1" minimumValue="0" clip="0">
      <colorramp type="gradient" name="[source]">
        <Option type="Map">
          <Option value="165,0,38,255" type="QString" name="color1"/>
          <Option value="0,104,55,255" type="QString" name="color2"/>
          <Option value="0" type="QString" name="discrete"/>
          <Option value="gradient" type="QString" name="rampType"/>
          <Option value="0.5;254,224,139,255" type="QString" name="stops"/>
        </Option>
        <prop v="165,0,38,255" k="color1"/>
        <prop v="0,104,55,255" k="color2"/>
        <prop v="0" k="discrete"/>
        <prop v="gradient" k="rampType"/>
        <prop v="0.5;254,224,139,255" k="stops"/>
      </colorramp>
      <item alpha="255" value="0" color="#a50026" label="0.0"/>
      <item alpha="255" value="0.5" color="#fee08b" label="0.5"/>
      <item alpha="255" value="1" color="#006837" label="1.0"/>
      <rampLegendSettings prefix="" suffix="" maximumLabel="" orientation="2" direction="0" useContinuousLegend="1" minimumLabel="">
        <numericFormat id="basic">
          <Option type="Map">
            <Option value="" type="QChar" name="decimal_separator"/>
            <Option value="6" type="int" name="decimals"/>
            <Option value="0" type="int" name="rounding_type"/>
            <Option value="false" type="bool" name="show_plus"/>
            <Option value="true" type="bool" name="show_thousand_separator"/>
            <Option value="false" type="bool" name="show_trailing_zeros"/>
            <Option value="" type="QChar" name="thousand_separator"/>
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
