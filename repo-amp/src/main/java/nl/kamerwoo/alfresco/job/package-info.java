/** What runs by the clock. */
package nl.kamerwoo.alfresco.job;
