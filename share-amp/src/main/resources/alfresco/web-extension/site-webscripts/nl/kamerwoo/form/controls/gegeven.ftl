<#-- What is told only where there is something to tell. -->
<#if field.value?string?has_content>
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value">${field.value?string?html}</span>
  </div>
</div>
</#if>
