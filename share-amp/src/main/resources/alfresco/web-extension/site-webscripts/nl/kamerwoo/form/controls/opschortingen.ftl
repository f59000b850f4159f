<#-- When a term stands still, typed as begin/end/reason: looked at as days and words. What cannot be read so is shown as it was typed. -->
<#if form.mode != "view"><#include "/nl/kamerwoo/form/controls/lijst.ftl"><#else>
<#assign DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}">
<#assign REASONS = {
  "zienswijzen": "kamerwoo.opschorting.zienswijzen",
  "onvolledig": "kamerwoo.opschorting.onvolledig",
  "instemming": "kamerwoo.opschorting.instemming"
}>
<#function words text>
  <#if !text?matches(DAY + "/(" + DAY + ")?(/(" + REASONS?keys?join("|") + "))?")><#return text></#if>
  <#local parts = text?split("/")>
  <#local begin = parts[0]?date("yyyy-MM-dd")?string(msg("kamerwoo.datum"))>
  <#local reason = ""><#if parts?size gt 2><#local reason = ": " + msg(REASONS[parts[2]])></#if>
  <#if parts[1]?has_content><#return begin + " – " + parts[1]?date("yyyy-MM-dd")?string(msg("kamerwoo.datum")) + reason></#if>
  <#return msg("kamerwoo.opschorting.vanaf", begin) + reason>
</#function>
<#assign told = []>
<#list field.value?string?split(",") as text><#if text?trim?has_content><#assign told = told + [words(text?trim)]></#if></#list>
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"><#if told?has_content>${told?join("; ")?html}<#else>${msg("form.control.novalue")}</#if></span>
  </div>
</div>
</#if>
