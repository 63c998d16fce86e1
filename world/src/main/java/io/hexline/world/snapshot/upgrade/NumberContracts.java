package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A number that was not portable has a port lock without an end, and one with a mobile network a contract. */
final class NumberContracts {

    private NumberContracts() {}

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot)
                .flatMap(organization -> Parts.list(organization, "numbers"))
                .forEach(NumberContracts::upgradeNumber);
    }

    private static void upgradeNumber(ObjectNode number) {
        JsonNode portable = number.remove("portable");
        if (portable != null && !portable.asBoolean(true)) {
            number.putObject("portLock");
        }
        JsonNode network = number.remove("mobileNetwork");
        if (network != null) {
            number.putObject("mobileContract").set("network", network);
        }
    }
}
