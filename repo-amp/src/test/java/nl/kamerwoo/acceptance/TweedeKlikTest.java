package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.behandeling.Behandeling;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.behandeling.Opgave;
import nl.kamerwoo.alfresco.behandeling.Taken;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;

import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A second click that comes while the first is at work. */
@Tag("api")
@ExtendWith(Platform.class)
class TweedeKlikTest {

    private final Repository repository;

    TweedeKlikTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aTaskThatEndsWhileItIsLookedForIsFoundDone() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        Behandeling tweedeKlik = naHetZoeken(zaak::onderteken);

        repository.doeAls(
                zaak.ondertekenaar,
                () -> {
                    tweedeKlik.rondAf(
                            zaak.dossier,
                            Set.of(Stap.ONDERTEKENEN),
                            Besluit.ONDERTEKEND,
                            Opgave.GEEN);
                    return null;
                });

        assertThat(zaak.stappen()).containsExactly("verzenden");
        assertThat(zaak.verloop()).filteredOn("ondertekenen ondertekend"::equals).hasSize(1);
    }

    /** With something that happens elsewhere, once, as soon as the open tasks have been read. */
    private Behandeling naHetZoeken(Runnable elders) {
        Dossierplaats plaats = repository.bean("kamerwoo.dossierplaats", Dossierplaats.class);
        return new Behandeling(
                new Taken(onderbroken(elders), plaats),
                repository.bean("kamerwoo.handelingenboek", Handelingenboek.class),
                plaats,
                repository.bean("WorkflowService", WorkflowService.class));
    }

    private WorkflowService onderbroken(Runnable elders) {
        WorkflowService echt = repository.bean("workflowServiceImpl", WorkflowService.class);
        AtomicBoolean isGebeurd = new AtomicBoolean();
        return (WorkflowService)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {WorkflowService.class},
                        (proxy, methode, waarden) -> {
                            Object antwoord;
                            try {
                                antwoord = methode.invoke(echt, waarden);
                            } catch (InvocationTargetException fout) {
                                throw fout.getCause();
                            }
                            if (methode.getName().equals("queryTasks")
                                    && isGebeurd.compareAndSet(false, true)) {
                                CompletableFuture.runAsync(elders).join();
                            }
                            return antwoord;
                        });
    }
}
