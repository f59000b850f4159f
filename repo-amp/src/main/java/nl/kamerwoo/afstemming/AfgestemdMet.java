package nl.kamerwoo.afstemming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * With which ministries something is coordinated: those that a person typed or its header names,
 * and those that follow from elsewhere. What a person typed is never lost; what he took away is not
 * put back as long as it would follow from the same.
 *
 * @param waarde all of them
 * @param geplaatst those that follow from elsewhere and from nothing else, also when taken away
 */
public record AfgestemdMet(List<String> waarde, List<String> geplaatst) {

    public AfgestemdMet {
        waarde = List.copyOf(waarde);
        geplaatst = List.copyOf(geplaatst);
    }

    /** Those that were not put there by the module, in their order. */
    public List<String> eigen() {
        return waarde.stream().filter(ministerie -> !geplaatst.contains(ministerie)).toList();
    }

    /**
     * What it becomes.
     *
     * @param afgeleid the ministries that follow from elsewhere now
     */
    public AfgestemdMet bij(Collection<String> afgeleid) {
        return met(eigen(), afgeleid);
    }

    /** The same when its own part becomes another as well. */
    public AfgestemdMet met(Collection<String> eigen, Collection<String> afgeleid) {
        Set<String> volgend = new LinkedHashSet<>(afgeleid);
        eigen.forEach(volgend::remove);
        Set<String> alle = new LinkedHashSet<>(eigen);
        volgend.stream().filter(ministerie -> !isWeggehaald(ministerie)).forEach(alle::add);
        // The same in another order is how a person put them.
        boolean zelfde = alle.equals(new LinkedHashSet<>(waarde));
        return new AfgestemdMet(zelfde ? waarde : new ArrayList<>(alle), List.copyOf(volgend));
    }

    private boolean isWeggehaald(String ministerie) {
        return geplaatst.contains(ministerie) && !waarde.contains(ministerie);
    }
}
