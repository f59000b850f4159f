{"groet": "${jsonUtils.encodeJSONString(msg("groet", naam))}", "aantal": ${1234?c}}
