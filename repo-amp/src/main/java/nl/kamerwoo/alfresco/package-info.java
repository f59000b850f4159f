/**
 * Everything that knows Alfresco: the doors it calls in through, and what the domain asks of it.
 */
package nl.kamerwoo.alfresco;
