package nl.kamerwoo.platform.embedded.module;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import nl.kamerwoo.platform.embedded.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.extensions.surf.util.I18NUtil;

import java.nio.file.Path;
import java.util.Locale;

/** What a module brings along. */
class ModuleTest {
    @BeforeAll
    static void started() {
        Platform.alfresco();
    }

    @Test
    void aComponentIsExecutedOnceForADatabaseUnlessItSaysOtherwise(@TempDir Path folder) {
        CountingComponent.EXECUTED.clear();
        EmbeddedAlfresco.builder().folder(folder).start().close();
        assertThat(CountingComponent.EXECUTED)
                .containsExactly("proef.component as System", "proef.component.always as System");
        CountingComponent.EXECUTED.clear();
        EmbeddedAlfresco.builder().folder(folder).start().close();
        assertThat(CountingComponent.EXECUTED).containsExactly("proef.component.always as System");
    }

    @Test
    void itsTextsAreThereInEveryLanguage() {
        assertThat(I18NUtil.getMessage("proef.actie.title", Locale.ENGLISH)).isEqualTo("Mark");
        assertThat(I18NUtil.getMessage("proef.actie.title", new Locale("nl"))).isEqualTo("Merken");
    }

    @Test
    void itsJobsRun() {
        Platform.eventually(() -> assertThat(CountingJob.RUNS.get()).isPositive());
    }
}
