<#-- A day in the Netherlands, wherever the server and whoever looks at it stand. Alfresco keeps it as an instant at midnight:
     Share's own control shows that in the zone of its server, and then again in that of the browser, and so the day before.
     What is picked goes out without a time or a zone. The browser's own picker works with a keyboard and is read aloud. -->
<#assign day = field.value?string>
<#if day?length gt 10><#assign day = xmldate(day)?datetime?iso("Europe/Amsterdam")[0..9]></#if>
<div class="form-field">
<#if form.mode == "view">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"><#if day?has_content>${day?date("yyyy-MM-dd")?string(msg("kamerwoo.datum"))?html}<#else>${msg("form.control.novalue")}</#if></span>
  </div>
<#else>
  <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
  <input id="${fieldHtmlId}" name="${field.name?html}" type="date" tabindex="0" min="1900-01-01" max="2199-12-31" value="${day?html}"<#if field.description??> title="${field.description?html}"</#if><#if field.help?has_content> aria-describedby="${fieldHtmlId}-help"</#if><#if field.disabled> disabled="disabled"</#if>/>
  <@formLib.renderFieldHelp field=field />
</#if>
</div>
