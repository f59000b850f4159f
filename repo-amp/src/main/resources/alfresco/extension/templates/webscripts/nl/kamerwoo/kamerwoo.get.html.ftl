<#ftl output_format="HTML" auto_esc=true>
<#macro samenhangend ander><strong>${ander.naam}</strong><#if ander.referentie?has_content> · ${ander.referentie}</#if><#if ander.onderwerp?has_content> · ${ander.onderwerp}</#if></#macro>
<!DOCTYPE html>
<html lang="${taal}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${msg("titel")}</title>
  <style>
    :root { color-scheme: light; --blauw: #154273; --rand: #d4dbe3; --zacht: #f3f6f9; --tekst: #1b2733; --stil: #50606f; }
    * { box-sizing: border-box; }
    body { margin: 0; font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--tekst); background: #fff; }
    .sla-over { position: absolute; left: -99rem; }
    .sla-over:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; }
    a { color: var(--blauw); }
    :focus-visible { outline: 3px solid #f9b000; outline-offset: 2px; }
    header { background: var(--blauw); color: #fff; padding: 1.5rem max(1rem, calc((100% - 60rem) / 2)); }
    header h1 { margin: 0; font-size: 1.6rem; }
    header p { margin: .25rem 0 0; }
    main { max-width: 62rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
    .dossier { margin: 2.5rem 0; }
    .dossier > h2 { margin: 0; font-size: 1.35rem; color: var(--blauw); overflow-wrap: anywhere; }
    .onder { margin: .1rem 0 1rem; color: var(--stil); }
    .termijn { border-left: .35rem solid var(--rand); background: var(--zacht); padding: .5rem 1rem; margin: 0 0 1rem; }
    .termijn p { margin: 0; }
    .termijn details { border: 0; padding: .25rem 0 0; }
    .termijn ol { margin: .25rem 0; padding-left: 1.3rem; }
    .toestand { text-transform: uppercase; font-size: .85rem; letter-spacing: .03em; margin-right: .5rem; }
    .termijn.op-tijd, .termijn.afgedaan { border-color: #1e5e2c; }
    .termijn.let-op, .termijn.opgeschort { border-color: #b36b00; }
    .termijn.te-laat { border-color: #a4262c; }
    .stuk { border: 1px solid var(--rand); border-radius: .5rem; margin: 1rem 0; overflow: hidden; }
    .stuk > h3 { margin: 0; padding: .75rem 1rem; font-size: 1.05rem; background: var(--zacht); border-bottom: 1px solid var(--rand);
      display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; overflow-wrap: anywhere; }
    .status { font-weight: 400; font-size: .9rem; color: var(--stil); }
    .status.gelezen { color: #1e5e2c; }
    .melding { margin: 0; padding: .6rem 1rem; background: #fff5dc; border-bottom: 1px solid #ead9a8; }
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; padding: .5rem 1rem; border-top: 1px solid var(--rand); overflow-wrap: anywhere; }
    thead th { border-top: 0; font-size: .85rem; color: var(--stil); font-weight: 600; }
    tbody th { width: 13rem; font-weight: 600; }
    td ul { margin: 0; padding-left: 1.1rem; }
    .oorsprong { width: 19rem; font-size: .9rem; color: var(--stil); }
    .suggesties { padding: .75rem 1rem; border-top: 1px solid var(--rand); background: #fbfaf4; }
    .suggesties h4 { margin: 0 0 .25rem; font-size: 1rem; }
    .suggesties ul { margin: 0; padding-left: 1.1rem; }
    .suggesties q { display: block; color: var(--stil); font-size: .9rem; }
    details { border-top: 1px solid var(--rand); padding: .5rem 1rem; }
    summary { cursor: pointer; font-weight: 600; }
    summary .oorsprong { font-weight: 400; }
    .tekst { white-space: pre-line; margin: .5rem 0; max-width: 48rem; }
    .leeg { color: var(--stil); }
    .verloop { border: 1px solid var(--rand); border-radius: .5rem; margin: 1rem 0; padding: 0 1rem .5rem; }
    .verloop > h3 { margin: 0 -1rem .5rem; padding: .75rem 1rem; font-size: 1.05rem; background: var(--zacht); border-bottom: 1px solid var(--rand); }
    .verloop p { margin: .25rem 0 0; }
    .verloop ul, .verloop ol { margin: .25rem 0 .5rem; padding-left: 1.3rem; }
    .vragen { border: 1px solid var(--rand); border-radius: .5rem; margin: 1rem 0; overflow: hidden; }
    .vragen > h3 { margin: 0; padding: .75rem 1rem; font-size: 1.05rem; background: var(--zacht); border-bottom: 1px solid var(--rand); }
    .vragen th:first-child { width: 4rem; white-space: nowrap; }
    .vragen .ministerie { width: 11rem; }
    .vragen .afstemming { width: 8rem; }
    .afstemming strong { border-left: .3rem solid var(--rand); padding-left: .4rem; }
    .afstemming.wijkt-af strong { border-color: #a4262c; color: #a4262c; }
    .afstemming.akkoord strong { border-color: #1e5e2c; }
    .afstemming.gevraagd strong, .afstemming.ontvangen strong { border-color: #b36b00; }
    .regels { white-space: pre-line; }
    .verschil { white-space: pre-line; max-width: 48rem; margin: .25rem 0 .5rem; }
    .verschil ins { background: #e3f3e6; color: #1e5e2c; }
    .verschil del { background: #fbe4e5; color: #a4262c; }
    .berichten { margin: 0; padding: .6rem 1rem .6rem 2.1rem; background: #fff5dc; border-bottom: 1px solid #ead9a8; }
    .spoor ol { margin: .5rem 0; padding-left: 1.3rem; }
    .spoor ul { padding-left: 1.1rem; }
    .spoor time { color: var(--stil); }
    nav { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; }
    .bladen { margin-top: .75rem; }
    .bladen a { color: #fff; }
    @media (max-width: 44rem) {
      thead { position: absolute; left: -99rem; }
      tbody tr { display: block; border-top: 1px solid var(--rand); padding: .5rem 0; }
      tbody th, td { display: block; width: auto; border: 0; padding: .1rem 1rem; }
    }
    @media print { header { background: none; color: inherit; } .stuk { break-inside: avoid; } }
  </style>
</head>
<body>
<a class="sla-over" href="#inhoud">${msg("sla.over")}</a>
<header>
  <h1>${msg("titel")}</h1>
  <p>${msg("inleiding")}</p>
  <nav class="bladen" aria-label="${msg("bladen")}">
    <a href="kamerwoo/overzicht">${msg("blad.overzicht")}</a>
    <a href="kamerwoo/termijnen">${msg("blad.termijnen")}</a>
    <a href="kamerwoo/woo-zoeken">${msg("blad.woo-zoeken")}</a>
  </nav>
</header>
<main id="inhoud">
<#list dossiers as dossier>
  <section class="dossier" aria-labelledby="d${dossier?index}">
    <h2 id="d${dossier?index}">${dossier.naam}</h2>
    <p class="onder"><#if dossier.referentie??>${dossier.referentie}</#if><#if dossier.onderwerp??><#if dossier.referentie??> · </#if>${dossier.onderwerp}</#if></p>
  <#if dossier.termijn??>
    <div class="termijn ${dossier.termijn.klasse}">
      <p><strong class="toestand">${dossier.termijn.toestand}</strong> ${msg("termijn")} <time datetime="${dossier.termijn.dag}">${dossier.termijn.einde}</time><#if dossier.termijn.over??> · ${dossier.termijn.over}</#if></p>
      <details>
        <summary>${msg("termijn.uitleg")}</summary>
        <ol>
        <#list dossier.termijn.stappen as stap>
          <li>${stap.tekst}<#if stap.regel?has_content> <span class="oorsprong">${stap.regel}</span></#if></li>
        </#list>
        </ol>
      </details>
    <#if dossier.termijn.ingebrekestelling?has_content>
      <p><strong>${msg("ingebrekestelling")}</strong></p>
      <ol>
      <#list dossier.termijn.ingebrekestelling as zin>
        <li>${zin}</li>
      </#list>
      </ol>
    </#if>
    </div>
  </#if>
  <#if dossier.gekoppeld?has_content || dossier.mogelijk?has_content>
    <div class="verloop">
      <h3>${msg("samenhang")}</h3>
    <#if dossier.gekoppeld?has_content>
      <ul>
      <#list dossier.gekoppeld as ander>
        <li><@samenhangend ander/></li>
      </#list>
      </ul>
    </#if>
    <#if dossier.mogelijk?has_content>
      <p>${msg("samenhang.mogelijk")}</p>
      <ul>
      <#list dossier.mogelijk as ander>
        <li><@samenhangend ander/>
          <ul>
          <#list ander.redenen as reden>
            <li>${reden}</li>
          </#list>
          </ul>
        </li>
      </#list>
      </ul>
    </#if>
    </div>
  </#if>
  <#if dossier.vragen?has_content>
    <div class="vragen">
      <h3>${msg("vragen")}</h3>
      <table>
        <thead><tr><th scope="col">${msg("kolom.nummer")}</th><th scope="col">${msg("kolom.vraag")}</th><th scope="col">${msg("kolom.ministerie")}</th><th scope="col">${msg("kolom.afstemming")}</th></tr></thead>
        <tbody>
        <#list dossier.vragen as vraag>
          <tr>
            <th scope="row">${vraag.nummer}</th>
            <td><span class="regels">${vraag.vraag}</span>
            <#if vraag.antwoord?has_content>
              <details><summary>${msg("antwoord")}</summary><p class="tekst">${vraag.antwoord}</p></details>
            </#if>
            <#list vraag.verschillen as verschil>
              <details open>
                <summary>${msg("verschil")} ${verschil.plek}: ${verschil.samenvatting}</summary>
                <#if verschil.segmenten?has_content>
                <p class="verschil"><#list verschil.segmenten as segment><#if segment.soort == "weggelaten"><del>${segment.tekst}</del><#elseif segment.soort == "toegevoegd"><ins>${segment.tekst}</ins><#else>${segment.tekst}</#if></#list></p>
                </#if>
              </details>
            </#list>
            </td>
            <td class="ministerie">${vraag.ministerie}<#if vraag.onverkort> <span class="oorsprong">${msg("onverkort")}</span></#if></td>
            <td class="afstemming ${vraag.klasse}"><strong>${vraag.status}</strong></td>
          </tr>
        </#list>
        </tbody>
      </table>
    </div>
  </#if>
  <#if dossier.open?has_content || dossier.verloop?has_content>
    <div class="verloop">
      <h3>${msg("behandeling")}</h3>
    <#if dossier.open?has_content>
      <p>${msg("aan.de.orde")}</p>
      <ul>
      <#list dossier.open as taak>
        <li><strong>${taak.stap}</strong><#if taak.betreft?has_content> (${taak.betreft})</#if><#if taak.eigenaar?has_content>, ${taak.eigenaar}</#if><#if taak.gereedOp??> · ${msg("gereed.op")} <time datetime="${taak.dag}">${taak.gereedOp}</time></#if></li>
      </#list>
      </ul>
    </#if>
    <#if dossier.verloop?has_content>
      <details>
        <summary>${msg("verloop")}</summary>
        <ol>
        <#list dossier.verloop as handeling>
          <li><time datetime="${handeling.tijdstip}">${handeling.wanneer}</time> <strong>${handeling.besluit}</strong><#if handeling.stap?has_content> · ${handeling.stap}</#if><#if handeling.betreft?has_content> (${handeling.betreft})</#if> <span class="oorsprong">${handeling.door}</span><#if handeling.reden?has_content> <q>${handeling.reden}</q></#if></li>
        </#list>
        </ol>
      </details>
    </#if>
    </div>
  </#if>
  <#list dossier.stukken as stuk>
    <article class="stuk" aria-labelledby="d${dossier?index}s${stuk?index}">
      <h3 id="d${dossier?index}s${stuk?index}"><span>${stuk.naam}</span> <span class="status ${stuk.status}">${msg("status." + stuk.status)}</span></h3>
    <#if stuk.melding??>
      <p class="melding">${stuk.melding}</p>
    </#if>
    <#if stuk.berichten?has_content>
      <ul class="berichten">
      <#list stuk.berichten as bericht>
        <li>${bericht}</li>
      </#list>
      </ul>
    </#if>
      <table>
        <thead><tr><th scope="col">${msg("kolom.gegeven")}</th><th scope="col">${msg("kolom.waarde")}</th><th scope="col">${msg("kolom.oorsprong")}</th></tr></thead>
        <tbody>
        <#list stuk.waarden as waarde>
          <tr>
            <th scope="row">${waarde.label}</th>
            <td><#if waarde.teksten?size == 1>${waarde.teksten[0]}<#else><ul><#list waarde.teksten as tekst><li>${tekst}</li></#list></ul></#if></td>
            <td class="oorsprong">${waarde.oorsprong}</td>
          </tr>
        </#list>
        <#if stuk.bijlagen?has_content>
          <tr>
            <th scope="row">${msg("bijlage.stukken")}</th>
            <td><ul><#list stuk.bijlagen as naam><li>${naam}</li></#list></ul></td>
            <td class="oorsprong">${msg("bijlage.stukken.oorsprong")}</td>
          </tr>
        </#if>
        <#if stuk.handtekeningen?has_content>
          <tr>
            <th scope="row">${msg("handtekeningen")}</th>
            <td><ul><#list stuk.handtekeningen as tekst><li>${tekst}</li></#list></ul></td>
            <td class="oorsprong">${msg("handtekeningen.oorsprong")}</td>
          </tr>
        </#if>
        <#if stuk.bijlageVan?has_content>
          <tr>
            <th scope="row">${msg("bijlage.van")}</th>
            <td><#list stuk.bijlageVan as naam>${naam}<#sep>, </#list></td>
            <td class="oorsprong">${msg("bijlage.van.oorsprong")}</td>
          </tr>
        </#if>
        </tbody>
      </table>
    <#if stuk.suggesties?has_content>
      <div class="suggesties">
        <h4>${msg("suggesties")}</h4>
        <ul>
        <#list stuk.suggesties as suggestie>
          <li>${suggestie.tekst} <q>${suggestie.bron}</q> <span class="oorsprong">${suggestie.oorsprong}</span></li>
        </#list>
        </ul>
      </div>
    </#if>
    <#list stuk.secties as sectie>
      <details>
        <summary>${sectie.titel} <span class="oorsprong">${sectie.oorsprong}</span></summary>
        <p class="tekst">${sectie.tekst}</p>
      </details>
    </#list>
    </article>
  <#else>
    <p class="leeg">${msg("geen.stukken")}</p>
  </#list>
  <#if dossier.spoor?has_content>
    <details class="spoor">
      <summary>${msg("spoor")}</summary>
      <ol>
      <#list dossier.spoor as regel>
        <li><time datetime="${regel.tijdstip}">${regel.wanneer}</time> <strong>${regel.omschrijving}</strong><#if regel.betreft?has_content> ${regel.betreft}</#if> <span class="oorsprong">${regel.wie}</span>
        <#if regel.wat?has_content>
          <ul>
          <#list regel.wat as deel>
            <li>${deel.label}: <#if deel.was?has_content><del>${deel.was}</del> </#if>${deel.waarde}</li>
          </#list>
          </ul>
        </#if>
        <#if regel.reden?has_content>
          <q>${regel.reden}</q>
        </#if>
        </li>
      </#list>
      </ol>
    </details>
  </#if>
  </section>
<#else>
  <p class="leeg">${msg("geen.dossiers")}</p>
</#list>
<#if vorige?? || volgende??>
  <nav aria-label="${msg("bladeren")}">
    <#if vorige??><a href="?vanaf=${vorige?c}">${msg("vorige")}</a></#if>
    <#if volgende??><a href="?vanaf=${volgende?c}">${msg("volgende")}</a></#if>
  </nav>
</#if>
</main>
</body>
</html>
