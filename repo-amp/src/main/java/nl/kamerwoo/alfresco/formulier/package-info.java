/** What Share's forms show, in the words of whoever looks at them. */
package nl.kamerwoo.alfresco.formulier;
