/**
 * What the module must do, whatever platform it runs on. Tests tagged {@code api} talk to the
 * public Java API through {@link nl.kamerwoo.acceptance.AlfrescoUnderTest#context()} alone, tests
 * tagged {@code http} to the module's web scripts at {@link
 * nl.kamerwoo.acceptance.AlfrescoUnderTest#baseUrl()} alone. None assumes an empty repository, and
 * each makes its own folder.
 */
package nl.kamerwoo.acceptance;
