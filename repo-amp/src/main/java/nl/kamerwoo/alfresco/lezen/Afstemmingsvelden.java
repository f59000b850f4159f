package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.afstemming.AfgestemdMet;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which properties hold with whom something is coordinated. */
public final class Afstemmingsvelden {

    private Afstemmingsvelden() {}

    public static AfgestemdMet van(Map<QName, Serializable> eigenschappen) {
        return new AfgestemdMet(
                lijst(eigenschappen.get(KamerwooModel.PROP_AFGESTEMD_MET)),
                lijst(eigenschappen.get(KamerwooModel.PROP_AFGESTEMD_AFGELEID)));
    }

    /** As it is stored; an empty list is nothing. */
    public static Map<QName, Serializable> opslag(AfgestemdMet afgestemd) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_AFGESTEMD_MET, naarOpslag(afgestemd.waarde()));
        waarden.put(KamerwooModel.PROP_AFGESTEMD_AFGELEID, naarOpslag(afgestemd.geplaatst()));
        return waarden;
    }

    private static Serializable naarOpslag(List<String> lijst) {
        return lijst.isEmpty() ? null : new ArrayList<>(lijst);
    }

    private static List<String> lijst(Serializable waarde) {
        return waarde instanceof Collection<?> lijst
                ? lijst.stream().map(String::valueOf).toList()
                : List.of();
    }
}
