package nl.kamerwoo.docker;

import static nl.kamerwoo.docker.DockerFiles.DOCKER;
import static nl.kamerwoo.docker.DockerFiles.env;
import static nl.kamerwoo.docker.DockerFiles.releases;
import static nl.kamerwoo.docker.DockerFiles.resolve;
import static nl.kamerwoo.docker.DockerFiles.text;
import static nl.kamerwoo.docker.DockerFiles.variables;
import static nl.kamerwoo.docker.DockerFiles.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import nl.kamerwoo.docker.DockerFiles.Variable;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be known of the stack without a container engine. */
class ComposeTest {

    private static final Set<String> SERVICE_KEYS =
            Set.of(
                    "image",
                    "build",
                    "mem_limit",
                    "environment",
                    "command",
                    "volumes",
                    "ports",
                    "depends_on",
                    "healthcheck");

    private static final Pattern PINNED =
            Pattern.compile("docker\\.io/[\\w/-]+:\\d+\\.\\d[\\w.-]*");
    private static final Pattern SECRET = Pattern.compile("(?i)password|secret");

    private final Map<String, Object> compose = yaml("compose.yaml");
    private final Map<String, Object> stack = yaml("stack.yaml");
    private final Map<String, String> example = env(DOCKER.resolve(".env.example"));

    @Test
    void oneVariableChoosesTheRelease() {
        assertThat(compose).containsOnlyKeys("name", "include");
        for (Object entry : list(compose.get("include"))) {
            Map<String, Object> include = map(entry);
            assertThat(include).containsOnlyKeys("path", "env_file");
            assertThat(DOCKER.resolve((String) include.get("path"))).exists();
            assertThat(DOCKER.resolve(resolve((String) include.get("env_file"), Map.of())))
                    .exists();
        }
        assertThat(variables(text(DOCKER.resolve("compose.yaml"))).map(Variable::name))
                .containsOnly("ACS_VERSION");
    }

    @Test
    void everyReleasePinsEveryImage() {
        Stream<String> built = services().values().stream().filter(this::isBuilt).map(this::base);
        Stream<String> taken =
                services().values().stream()
                        .filter(service -> !isBuilt(service))
                        .map(service -> (String) service.get("image"));
        List<String> images = Stream.concat(built, taken).toList();

        for (Path release : releases()) {
            assertThat(images)
                    .hasSameSizeAs(services().keySet())
                    .map(image -> resolve(image, env(release)))
                    .as(release.toString())
                    .allMatch(PINNED.asMatchPredicate());
        }
    }

    @Test
    void theModuleSupportsEveryRelease() throws Exception {
        Properties module = new Properties();
        module.load(
                getClass().getResourceAsStream("/alfresco/module/kamerwoo-repo/module.properties"));
        int min = number(module.getProperty("module.repo.version.min"));
        int max = number(module.getProperty("module.repo.version.max"));

        Stream<String> shipped =
                releases().stream().map(release -> env(release).get("REPOSITORY_VERSION"));
        assertThat(Stream.concat(Stream.of("23.6", "25.3", "26.2"), shipped))
                .map(ComposeTest::number)
                .allMatch(release -> min <= release && release <= max);
    }

    /** 25.3.0 is 2503: years and releases tell. */
    private static int number(String version) {
        String[] parts = version.split("\\.");
        return 100 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }

    @Test
    void saysNothingThatComposeDoesNotKnow() {
        assertThat(stack).containsOnlyKeys("services", "volumes");
        services()
                .forEach(
                        (name, service) ->
                                assertThat(SERVICE_KEYS).as(name).containsAll(service.keySet()));
        services()
                .forEach(
                        (name, service) ->
                                assertThat(service.containsKey("image"))
                                        .as(name)
                                        .isNotEqualTo(service.containsKey("build")));
        assertThat(mounts()).allMatch(mount -> map(stack.get("volumes")).containsKey(mount));
    }

    @Test
    void startsNothingBeforeWhatItNeedsIsHealthy() {
        services()
                .forEach(
                        (name, service) -> {
                            assertThat(map(service.get("healthcheck")))
                                    .as(name)
                                    .containsKeys("test", "interval", "timeout", "retries");
                            map(service.getOrDefault("depends_on", Map.of()))
                                    .forEach(
                                            (needed, how) -> {
                                                assertThat(services()).as(name).containsKey(needed);
                                                assertThat(map(how).get("condition"))
                                                        .isEqualTo("service_healthy");
                                            });
                        });
    }

    @Test
    void reachesTheOutsideOnlyWhereItIsTold() {
        assertThat(
                        services().values().stream()
                                .flatMap(service -> list(service.get("ports")).stream()))
                .map(String.class::cast)
                .isNotEmpty()
                .allMatch(port -> resolve(port, Map.of()).startsWith("127.0.0.1:"));
    }

    @Test
    void holdsNoSecret() {
        assertThat(settings().filter(setting -> SECRET.matcher(name(setting)).find()))
                .hasSizeGreaterThan(5)
                .allMatch(setting -> variables(setting).anyMatch(Variable::isDemanded))
                .allMatch(setting -> value(setting).matches("\\$\\{[^}]*\\}"));
        assertThat(example.entrySet())
                .filteredOn(entry -> SECRET.matcher(entry.getKey()).find())
                .hasSize(4)
                .allMatch(entry -> entry.getValue().isEmpty());
    }

    @Test
    void everyVariableIsExplainedAndNoneIsLeftOver() {
        String files = text(DOCKER.resolve("compose.yaml")) + text(DOCKER.resolve("stack.yaml"));
        Set<String> used = variables(files).map(Variable::name).collect(toSet());

        for (Path release : releases()) {
            Set<String> known =
                    Stream.of(example, env(release))
                            .flatMap(values -> values.keySet().stream())
                            .collect(toSet());
            assertThat(used).as(release.toString()).isEqualTo(known);
        }
        assertThat(variables(files).filter(variable -> !variable.fallback().isEmpty()))
                .allMatch(variable -> example.get(variable.name()).equals(variable.fallback()));
    }

    @Test
    void takesTheModulesThatTheBuildMakes() {
        services()
                .forEach(
                        (name, service) -> {
                            if (isBuilt(service)) {
                                checkBuild(service);
                            }
                        });
    }

    private void checkBuild(Map<String, Object> service) {
        Map<String, Object> build = map(service.get("build"));
        assertThat(build).containsOnlyKeys("context", "additional_contexts", "args");

        String dockerfile = dockerfile(service);
        Path target = DOCKER.resolve((String) map(build.get("additional_contexts")).get("amp"));
        String pom = text(target.resolveSibling("pom.xml").normalize());
        String artifact = pom.replaceAll("(?s).*?</parent>\\s*<artifactId>([^<]*)<.*", "$1");

        assertThat(target.getFileName()).hasToString("target");
        assertThat(dockerfile)
                .contains(
                        "COPY --from=amp "
                                + artifact
                                + "-*.amp /usr/local/tomcat/amps/"
                                + artifact
                                + ".amp")
                .contains("alfresco-mmt*.jar install")
                .doesNotContain("-force");
        map(build.get("args"))
                .keySet()
                .forEach(arg -> assertThat(dockerfile).contains("ARG " + arg));
    }

    private boolean isBuilt(Map<String, Object> service) {
        return service.containsKey("build");
    }

    private String base(Map<String, Object> service) {
        return dockerfile(service).replaceAll("(?s).*\\nFROM (\\S+).*", "$1");
    }

    private String dockerfile(Map<String, Object> service) {
        Path context = DOCKER.resolve((String) map(service.get("build")).get("context"));
        assertThat(Files.isRegularFile(context.resolve("Dockerfile"))).isTrue();
        return text(context.resolve("Dockerfile"));
    }

    private Stream<String> mounts() {
        return services().values().stream()
                .flatMap(service -> list(service.get("volumes")).stream())
                .map(mount -> ((String) mount).split(":")[0]);
    }

    /** Every name=value that a service is given, those inside a line of Java options too. */
    private Stream<String> settings() {
        return services().values().stream()
                .flatMap(
                        service ->
                                map(service.getOrDefault("environment", Map.of()))
                                        .entrySet()
                                        .stream())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .flatMap(
                        setting ->
                                setting.contains("-D")
                                        ? Stream.of(setting.split("=?\\s*-D")).skip(1)
                                        : Stream.of(setting));
    }

    private static String name(String setting) {
        return setting.split("=", 2)[0];
    }

    private static String value(String setting) {
        return setting.split("=", 2)[1].replaceAll("\\s+-XX.*", "");
    }

    private Map<String, Map<String, Object>> services() {
        @SuppressWarnings("unchecked")
        Map<String, Map<String, Object>> services =
                (Map<String, Map<String, Object>>) stack.get("services");
        return services;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
