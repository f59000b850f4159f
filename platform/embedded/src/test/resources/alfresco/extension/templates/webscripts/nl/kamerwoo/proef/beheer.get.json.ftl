{"gebruiker": "${gebruiker}"}
