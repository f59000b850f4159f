<#-- What kind of file it is, as text. Share's own control offers every kind in a list, also where it may not be changed. -->
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${msg("form.control.mimetype.label")?html}:</span>
    <span class="viewmode-value">${(mimetypes.displaysByMimetype[field.value?string]!msg("form.control.mimetype.unknown"))?html}</span>
  </div>
</div>
