<#-- A moment that is looked at, as the day and the time in the Netherlands, wherever the server and the browser stand.
     What happened on paper has a day and no time: it is kept as midnight. -->
<#assign moment = field.value?string>
<#if moment?has_content><#assign moment = xmldate(moment)?datetime?iso("Europe/Amsterdam")></#if>
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"><#if moment?has_content>${moment[0..9]?date("yyyy-MM-dd")?string(msg("kamerwoo.datum"))?html}<#if moment[11..15] != "00:00">, ${moment[11..15]}</#if><#else>${msg("form.control.novalue")}</#if></span>
  </div>
</div>
