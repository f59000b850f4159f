{
  "status": {
    "code": ${status.code?c},
    "name": "${jsonUtils.encodeJSONString(status.codeName)}",
    "description": "${jsonUtils.encodeJSONString(status.codeDescription)}"
  },
  "message": "${jsonUtils.encodeJSONString(status.message!"")}",
  "exception": "",
  "callstack": [],
  "server": "",
  "time": "${date?datetime?iso_utc}"
}
