{"naam": "${naam}", "grootte": ${grootte?c}, "soort": "${soort}", "onderwerp": "${onderwerp}"}
