{"weg": "${status.message}"}
