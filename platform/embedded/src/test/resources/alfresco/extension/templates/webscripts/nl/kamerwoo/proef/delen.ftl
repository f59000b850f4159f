<#macro kop><h1>${msg("titel")}</h1></#macro>
