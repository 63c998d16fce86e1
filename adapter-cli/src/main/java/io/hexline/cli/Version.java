package io.hexline.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the manifest of the jar tells. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String known = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {"hexline " + known};
    }
}
