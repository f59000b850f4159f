{"gebruiker": "${gebruiker!""}"}
