package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Records that said what they lack say what they have. */
class SnapshotUpgradeProvisioningTest {

    private static final String COMPLETE =
            "{'enterpriseId':'acme','firstName':'Ada','lastName':'Test'," + "'deployment':'WEBEX_CALLING'}";

    private static JsonNode json(String text) throws IOException {
        return Json.MAPPER.readTree(text.replace('\'', '"'));
    }

    private static JsonNode upgraded(String calling) throws IOException {
        return SnapshotUpgrade.upgraded(json("{'organizations':[{'id':'acme','people':[{'firstName':'Ada',"
                        + "'lastName':'Test','calling':" + calling + "}]}]}"))
                .at("/organizations/0/people/0/calling");
    }

    @Test
    void whatWasMissingIsNotThere() throws IOException {
        assertEquals(
                json("{'provisioning':{'firstName':'Ada','deployment':'WEBEX_CALLING'}}"),
                upgraded("{'missing':['LAST_NAME','ENTERPRISE']}"));
        assertEquals(
                json("{'provisioning':{'enterpriseId':'acme','lastName':'Test','deployment':'WEBEX_CALLING'}}"),
                upgraded("{'missing':['FIRST_NAME'],'firstName':'Augusta'}"));
        assertEquals(
                json("{'provisioning':{'enterpriseId':'acme','firstName':'Ada','lastName':'Test'}}"),
                upgraded("{'webexCalling':false}"));
    }

    @Test
    void whatWasOfItsOwnStaysSo() throws IOException {
        assertEquals(
                json("{'provisioning':" + COMPLETE.replace("'acme'", "'globex'").replace("'Ada'", "'Augusta'") + "}"),
                upgraded("{'enterpriseId':'globex','firstName':'Augusta'}"));
        assertEquals(json("{'provisioning':" + COMPLETE + "}"), upgraded("{'webexCalling':true}"));
    }

    @Test
    void aRecordThatDiffersInNothingIsLeftAlone() throws IOException {
        assertEquals(json("{'locationId':'here'}"), upgraded("{'locationId':'here'}"));
    }
}
