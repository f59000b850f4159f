package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.samenhang.Reden;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Map;

/**
 * The dossiers that may hang together with another, and why; those of which a nota speaks first.
 *
 * @param onvolledig whether more came into consideration than were looked at
 */
public record Suggesties(Map<NodeRef, List<Reden>> redenen, boolean onvolledig) {}
