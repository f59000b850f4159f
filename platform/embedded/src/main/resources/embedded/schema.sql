-- The store of nodes. Times are milliseconds since 1970, names are {uri}localName.
create table if not exists node (
    id bigint identity primary key,
    store varchar(60) not null,
    uuid varchar(60) not null,
    type varchar(255) not null,
    version bigint not null,
    creator varchar(100),
    created bigint,
    modifier varchar(100),
    modified bigint,
    inherits boolean default true not null,
    constraint node_ref unique (store, uuid)
);

create table if not exists node_aspect (
    node_id bigint not null references node on delete cascade,
    aspect varchar(255) not null,
    primary key (node_id, aspect)
);
create index if not exists aspect_nodes on node_aspect (aspect);

-- One row a value; idx is -1 for the value of a single-valued property. Kind says how to read it.
create table if not exists node_property (
    node_id bigint not null references node on delete cascade,
    qname varchar(255) not null,
    idx int not null,
    kind varchar(10) not null,
    text_value varchar,
    long_value bigint,
    double_value double,
    primary key (node_id, qname, idx)
);
create index if not exists property_longs on node_property (qname, long_value);

-- name_key is the name in lower case where names are unique among the children.
create table if not exists child_assoc (
    id bigint identity primary key,
    parent_id bigint not null references node on delete cascade,
    child_id bigint not null references node on delete cascade,
    type varchar(255) not null,
    qname varchar(500) not null,
    name_key varchar(300) not null,
    is_primary boolean not null,
    constraint child_name unique (parent_id, type, name_key)
);
create index if not exists child_parents on child_assoc (child_id);

create table if not exists peer_assoc (
    id bigint identity primary key,
    source_id bigint not null references node on delete cascade,
    type varchar(255) not null,
    target_id bigint not null references node on delete cascade,
    constraint peers unique (source_id, type, target_id)
);
create index if not exists peer_targets on peer_assoc (target_id);

create table if not exists access_entry (
    node_id bigint not null references node on delete cascade,
    authority varchar(150) not null,
    permission varchar(60) not null,
    allowed boolean not null,
    primary key (node_id, authority, permission)
);

create table if not exists credential (
    user_name varchar(100) primary key,
    salt varchar(60) not null,
    hash varchar(100) not null
);

create table if not exists attribute (
    id bigint identity primary key,
    key1 varchar(1100) not null,
    key2 varchar(1100) not null,
    key3 varchar(1100) not null,
    stored_value varchar,
    constraint attribute_keys unique (key1, key2, key3)
);

create table if not exists job_lock (
    name varchar(500) primary key,
    token varchar(60) not null,
    expires bigint not null
);

create table if not exists audit_entry (
    id bigint identity primary key,
    application varchar(130) not null,
    user_name varchar(100),
    audit_time bigint not null
);

create table if not exists audit_value (
    entry_id bigint not null references audit_entry on delete cascade,
    path varchar(1100) not null,
    kind varchar(10) not null,
    stored_value varchar,
    primary key (entry_id, path)
);
create index if not exists audit_sought on audit_value (path, stored_value);
