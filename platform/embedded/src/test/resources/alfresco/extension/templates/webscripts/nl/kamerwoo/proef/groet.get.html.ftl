<#include "delen.ftl">
<#escape x as x?html><@kop/><p>${msg("groet", naam)}</p><p>${url.templateArgs.naam}, ${url.serviceContext}</p></#escape>
