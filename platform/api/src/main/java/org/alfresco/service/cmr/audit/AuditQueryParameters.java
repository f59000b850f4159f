package org.alfresco.service.cmr.audit;

import org.alfresco.util.Pair;

import java.io.Serializable;
import java.util.List;

/** What is asked of an audit: from is included, to is not; of search keys there can be one. */
public class AuditQueryParameters {

    private boolean forward = true;
    private String applicationName;
    private String user;
    private Long fromId;
    private Long toId;
    private Long fromTime;
    private Long toTime;
    private Pair<String, Serializable> searchKey;

    /** Whether the bounds leave nothing to find. */
    public boolean isZeroResultQuery() {
        return isInverted(fromId, toId) || isInverted(fromTime, toTime);
    }

    private static boolean isInverted(Long from, Long to) {
        return from != null && to != null && from > to;
    }

    public boolean isForward() {
        return forward;
    }

    public void setForward(boolean forward) {
        this.forward = forward;
    }

    public String getApplicationName() {
        return applicationName;
    }

    public void setApplicationName(String applicationName) {
        this.applicationName = applicationName;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public Long getFromId() {
        return fromId;
    }

    public void setFromId(Long fromId) {
        this.fromId = fromId;
    }

    public Long getToId() {
        return toId;
    }

    public void setToId(Long toId) {
        this.toId = toId;
    }

    public Long getFromTime() {
        return fromTime;
    }

    public void setFromTime(Long fromTime) {
        this.fromTime = fromTime;
    }

    public Long getToTime() {
        return toTime;
    }

    public void setToTime(Long toTime) {
        this.toTime = toTime;
    }

    public List<Pair<String, Serializable>> getSearchKeyValues() {
        return searchKey == null ? List.of() : List.of(searchKey);
    }

    public void addSearchKey(String searchKey, Serializable searchValue) {
        if (searchKey == null && searchValue == null) {
            throw new IllegalArgumentException("A search key needs a key, a value or both.");
        }
        if (this.searchKey != null) {
            throw new UnsupportedOperationException("There can be one search key.");
        }
        this.searchKey = new Pair<>(searchKey, searchValue);
    }
}
