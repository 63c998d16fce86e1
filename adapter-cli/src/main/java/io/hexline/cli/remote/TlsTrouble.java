package io.hexline.cli.remote;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.stream.Stream;

/** Why no secure connection comes about. */
final class TlsTrouble {

    private final List<Throwable> causes;

    private TlsTrouble(List<Throwable> causes) {
        this.causes = causes;
    }

    /** In words, without those of Java. */
    static String words(Throwable broken) {
        return new TlsTrouble(Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                        .toList())
                .words();
    }

    private String words() {
        if (has(CertificateExpiredException.class, "") || has(CertificateNotYetValidException.class, "")) {
            return "its certificate is not valid today";
        }
        if (has(CertificateException.class, "No subject alternative") || has(CertificateException.class, "No name")) {
            return "its certificate is for another name";
        }
        if (has(CertPathBuilderException.class, "") || has(CertPathValidatorException.class, "")) {
            return "its certificate is signed by nobody whom this Java trusts"
                    + " (JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE names whom it trusts)";
        }
        return "no secure connection came about; perhaps the URL has to begin with http, not https";
    }

    private boolean has(Class<? extends Exception> kind, String beginning) {
        return causes.stream()
                .anyMatch(cause -> kind.isInstance(cause)
                        && String.valueOf(cause.getMessage()).startsWith(beginning));
    }
}
