/**
 * What was signed stays as it was (domain.md section 5): what that is, and by whom it is undone.
 */
package nl.kamerwoo.alfresco.bevriezing;
