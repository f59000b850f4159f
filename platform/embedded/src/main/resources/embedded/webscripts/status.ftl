<#escape x as x?html>
<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="UTF-8"/>
    <title>${status.code} ${status.codeName}</title>
  </head>
  <body>
    <h1>${status.code} ${status.codeName}</h1>
    <p>${status.codeDescription}</p>
    <p>${status.message!""}</p>
    <p>${url.service}, ${date?datetime}</p>
  </body>
</html>
</#escape>
