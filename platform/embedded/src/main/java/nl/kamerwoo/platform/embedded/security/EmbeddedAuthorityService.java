package nl.kamerwoo.platform.embedded.security;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authority.AuthorityException;
import org.alfresco.repo.security.authority.UnknownAuthorityException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups, in each other and with people in them. */
public class EmbeddedAuthorityService implements AuthorityService {

    private static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";

    private final NodeService nodeService;
    private final PersonService people;
    private final SystemFolders folders;

    public EmbeddedAuthorityService(
            NodeService rawNodeService, PersonService people, SystemFolders folders) {
        this.nodeService = rawNodeService;
        this.people = people;
        this.folders = folders;
    }

    @Override
    public boolean hasAdminAuthority() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null && isAdminAuthority(user);
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return AuthenticationUtil.getAdminUserName().equals(authorityName)
                || AuthenticationUtil.SYSTEM_USER_NAME.equals(authorityName)
                || containing(authorityName).contains(ADMINISTRATORS);
    }

    @Override
    public Set<String> getAuthorities() {
        String user = AuthenticationUtil.getRunAsUser();
        return user == null ? Set.of() : getAuthoritiesForUser(user);
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        Set<String> authorities = containing(userName);
        authorities.add(PermissionService.ALL_AUTHORITIES);
        if (isAdminAuthority(userName)) {
            authorities.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        if (AuthenticationUtil.getGuestUserName().equals(userName)) {
            authorities.add(PermissionService.GUEST_AUTHORITY);
        }
        return authorities;
    }

    @Override
    public Set<String> getAllAuthorities(AuthorityType type) {
        NodeRef folder = type == AuthorityType.USER ? folders.people() : folders.authorities();
        return nodeService.getChildAssocs(folder).stream()
                .map(assoc -> nameOf(assoc.getChildRef()))
                .filter(name -> AuthorityType.getAuthorityType(name) == type)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, String displayName, Set<String> zones) {
        if (zones != null && !zones.equals(getDefaultZones())) {
            throw new UnsupportedOperationException("Groups of zone " + zones);
        }
        checkMutable(type);
        String name = getName(type, shortName);
        nodeService.createNode(
                folders.authorities(),
                ContentModel.ASSOC_CHILDREN,
                qname(name),
                ContentModel.TYPE_AUTHORITY_CONTAINER,
                Map.of(
                        ContentModel.PROP_AUTHORITY_NAME,
                        name,
                        ContentModel.PROP_AUTHORITY_DISPLAY_NAME,
                        displayName));
        return name;
    }

    private static void checkMutable(AuthorityType type) {
        if (type != AuthorityType.GROUP && type != AuthorityType.ROLE) {
            throw new AuthorityException("Trying to modify a fixed authority");
        }
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        parentNames.forEach(parent -> addAuthority(parent, childName));
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        nodeService.addChild(
                node(parentName), node(childName), ContentModel.ASSOC_MEMBER, qname(childName));
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        nodeService.removeChild(node(parentName), node(childName));
    }

    @Override
    public void deleteAuthority(String name) {
        nodeService.deleteNode(node(name));
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        Set<String> contained = new LinkedHashSet<>();
        for (ChildAssociationRef assoc :
                nodeService.getChildAssocs(
                        node(name), ContentModel.ASSOC_MEMBER, RegexQNamePattern.MATCH_ALL)) {
            String child = nameOf(assoc.getChildRef());
            contained.add(child);
            if (!immediate && AuthorityType.getAuthorityType(child) == AuthorityType.GROUP) {
                contained.addAll(getContainedAuthorities(null, child, false));
            }
        }
        return of(type, contained);
    }

    @Override
    public Set<String> getContainingAuthorities(
            AuthorityType type, String name, boolean immediate) {
        return of(type, immediate ? parents(name) : containing(name));
    }

    private static Set<String> of(AuthorityType type, Set<String> names) {
        names.removeIf(name -> type != null && AuthorityType.getAuthorityType(name) != type);
        return names;
    }

    private Set<String> containing(String name) {
        Set<String> containing = new LinkedHashSet<>();
        for (String parent : parents(name)) {
            containing.add(parent);
            containing.addAll(containing(parent));
        }
        return containing;
    }

    private Set<String> parents(String name) {
        NodeRef node = nodeOrNull(name);
        Set<String> parents = new LinkedHashSet<>();
        if (node != null) {
            nodeService
                    .getParentAssocs(node, ContentModel.ASSOC_MEMBER, RegexQNamePattern.MATCH_ALL)
                    .forEach(assoc -> parents.add(nameOf(assoc.getParentRef())));
        }
        return parents;
    }

    @Override
    public String getShortName(String name) {
        return name.startsWith(PermissionService.GROUP_PREFIX)
                ? name.substring(PermissionService.GROUP_PREFIX.length())
                : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        return switch (type) {
            case GROUP -> PermissionService.GROUP_PREFIX + shortName;
            case ROLE -> PermissionService.ROLE_PREFIX + shortName;
            default -> shortName;
        };
    }

    @Override
    public boolean authorityExists(String name) {
        return nodeOrNull(name) != null;
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        NodeRef node = nodeOrNull(name);
        Object displayName =
                node == null
                        ? null
                        : nodeService.getProperty(node, ContentModel.PROP_AUTHORITY_DISPLAY_NAME);
        return displayName == null ? getShortName(name) : displayName.toString();
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        checkMutable(AuthorityType.getAuthorityType(authorityName));
        nodeService.setProperty(
                node(authorityName),
                ContentModel.PROP_AUTHORITY_DISPLAY_NAME,
                authorityDisplayName);
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        return nodeOrNull(name);
    }

    @Override
    public Set<String> getAuthorityZones(String name) {
        return authorityExists(name) ? getDefaultZones() : null;
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of("APP.DEFAULT", "AUTH.ALF");
    }

    private String nameOf(NodeRef authority) {
        QName property =
                nodeService.getType(authority).equals(ContentModel.TYPE_PERSON)
                        ? ContentModel.PROP_USERNAME
                        : ContentModel.PROP_AUTHORITY_NAME;
        return (String) nodeService.getProperty(authority, property);
    }

    private NodeRef node(String name) {
        NodeRef node = nodeOrNull(name);
        if (node == null) {
            throw new UnknownAuthorityException("An authority was not found for " + name);
        }
        return node;
    }

    private NodeRef nodeOrNull(String name) {
        if (AuthorityType.getAuthorityType(name) == AuthorityType.USER) {
            return people.getPersonOrNull(name);
        }
        return nodeService
                .getChildAssocs(folders.authorities(), ContentModel.ASSOC_CHILDREN, qname(name))
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst()
                .orElse(null);
    }

    private static QName qname(String name) {
        return QName.createQNameWithValidLocalName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }
}
