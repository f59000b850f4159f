<p>${args.tekst}</p>
