package io.hexline.cli.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.hexline.cli.fixture.Child;
import io.hexline.cli.fixture.RawServer;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers with which no secure connection comes about. */
class TlsTroubleTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private void keytool(Path keys, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", keys.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    /** The keys of a server whose certificate is signed by an authority, to which {@code trust} leads. */
    private KeyStore signedKeys(Path trust, String... options) throws Exception {
        keytool(trust, "-genkeypair", "-keyalg", "EC", "-alias", "authority", "-dname", "CN=authority", "-ext", "bc:c");
        Path keys = Files.copy(trust, folder.resolve("keys.p12"));
        List<String> server = new ArrayList<>(List.of(
                "-genkeypair", "-keyalg", "EC", "-alias", "server", "-dname", "CN=server", "-signer", "authority"));
        server.addAll(List.of(options));
        keytool(keys, server.toArray(String[]::new));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        store.deleteEntry("authority");
        return store;
    }

    private static HttpsServer serve(KeyStore store) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.start();
        return server;
    }

    private static String url(HttpsServer server) {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void whoIsSignedByNobodyIsNotTrusted() throws Exception {
        HttpsServer server = serve(signedKeys(folder.resolve("trust.p12"), "-ext", "SAN=ip:127.0.0.1"));

        Run run = new Stage().run("move", "list", "--server", url(server), "--token", "secret");
        server.stop(0);

        check(run.exitCode(), run.err(), "its certificate is signed by nobody whom this Java trusts");
    }

    @ParameterizedTest
    @CsvSource({
        "-ext SAN=ip:127.0.0.1 -startdate -10d -validity 5, its certificate is not valid today",
        "-ext SAN=dns:elsewhere.example.com, its certificate is for another name"
    })
    void aCertificateThatDoesNotFitIsTold(String options, String said) throws Exception {
        Path authority = folder.resolve("trust.p12");
        HttpsServer server = serve(signedKeys(authority, options.split(" ")));
        String trust = "-Djavax.net.ssl.trustStore=" + authority + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD;

        try (Child child = Child.withEnvironment(
                Map.of("JAVA_TOOL_OPTIONS", trust), "move", "list", "--server", url(server), "--token", "secret")) {
            check(child.exitCode(), child.err(), said);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerWithoutTlsIsTold() {
        try (RawServer plain = RawServer.withoutTls()) {
            String url = plain.url().replace("http:", "https:");

            Run run = new Stage().run("move", "list", "--server", url, "--token", "secret");

            check(
                    run.exitCode(),
                    run.err(),
                    "no secure connection came about; perhaps the URL has to begin with http, not https");
        }
    }

    private static void check(int exitCode, String err, String said) {
        assertEquals(3, exitCode);
        assertTrue(err.replaceAll("\\s+", " ").contains("gives no answer: " + said), err);
        assertFalse(err.contains("Exception") || err.contains("secret"), err);
    }
}
