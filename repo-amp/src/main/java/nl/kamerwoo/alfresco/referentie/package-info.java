/** What issuing references needs of Alfresco: a counter and a register that a cluster shares. */
package nl.kamerwoo.alfresco.referentie;
