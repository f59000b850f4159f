/**
 * The settings that an administrator changes in a document: what stands in each, what is right and
 * wrong, and what an upgrade does with it. A setting is a record with its {@link
 * nl.kamerwoo.instelling.Instellingsoort}, a default document beside the module's contexts, and a
 * line in {@code instelling-context.xml}.
 */
package nl.kamerwoo.instelling;
