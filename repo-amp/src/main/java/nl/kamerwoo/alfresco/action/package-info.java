/** What staff and rules can have done with a document. */
package nl.kamerwoo.alfresco.action;
