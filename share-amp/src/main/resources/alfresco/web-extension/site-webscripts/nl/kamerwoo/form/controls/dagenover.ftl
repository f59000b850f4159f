<#-- How many days are left of a term. Of what is done there are none: how many there were on that day stays with the dossier,
     and would be read as if its term still ran. -->
<#assign state = (form.data["prop_kw_termijnToestand"])!"">
<#if field.value?is_number && state != "afgedaan">
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value">${field.value?c}</span>
  </div>
</div>
</#if>
