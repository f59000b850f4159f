<#ftl output_format="HTML" auto_esc=true>
<!DOCTYPE html>
<html lang="${taal}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="referrer" content="same-origin">
  <title>${msg("blad." + blad)} - Kamerwoo</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="bladen/kamerwoo.css">
</head>
<body class="kamerwoo-lijst">
<a class="kamerwoo-sla-over" href="#inhoud">${msg("sla.over")}</a>
<header class="kamerwoo-kop">
  <p class="kamerwoo-merk">Kamerwoo</p>
  <nav aria-label="${msg("navigatie")}">
    <ul>
    <#list ["overzicht", "termijnen", "woo-zoeken"] as ander>
      <li><a href="${ander}"<#if ander == blad> aria-current="page"</#if>>${msg("blad." + ander)}</a></li>
    </#list>
      <li><a href="../kamerwoo">${msg("blad.stempels")}</a></li>
    </ul>
  </nav>
</header>
<main id="inhoud" tabindex="-1" data-taal="${taal}" data-gebruiker="${gebruiker}">
  <h1>${msg("blad." + blad)}</h1>
<#list modules as module>
  <div data-blad="${module}"></div>
</#list>
  <noscript><p>${msg("geen.script")}</p></noscript>
</main>
<script type="module" src="bladen/begin.js"></script>
</body>
</html>
