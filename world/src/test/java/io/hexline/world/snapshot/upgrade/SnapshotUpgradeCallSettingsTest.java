package io.hexline.world.snapshot.upgrade;

import org.junit.jupiter.api.Test;

/** What settings named of a location and of a user is there. */
class SnapshotUpgradeCallSettingsTest {

    private static final String PERSON = "{'organizations': [{'locations': [{'id': 'here', 'calling': %s}],"
            + " 'people': [{'calling': {'locationId': 'here', %s}}]}]}";
    private static final String SETTINGS = "'settings': ";

    private static UpgradedText upgraded(String location, String subscriber) {
        return UpgradedText.of(PERSON.formatted(location, subscriber));
    }

    private static void assertBecomes(String settings, String today) {
        upgraded("{}", SETTINGS + settings).assertIs(PERSON.formatted("{}", SETTINGS + today));
    }

    @Test
    void customizedPlansBlockSomething() {
        assertBecomes(
                "{'ownPlans': ['INCOMING_DIGIT_STRING', 'OUTGOING_DIGIT_PLAN', 'ENHANCED_OUTGOING_CALLING_PLAN']}",
                "{'callingPlans': {"
                        + " 'incomingDigitString': [{'digits': '1900', 'action': 'BLOCK'}],"
                        + " 'outgoingDigitPlan': [{'digits': '1900', 'action': 'BLOCK'}],"
                        + " 'enhancedOutgoingCallingPlan': [{'digits': '1900', 'action': 'BLOCK'}]}}");
        assertBecomes("{'ownPlans': []}", "{}");
    }

    @Test
    void aRoomIsOnTheBridgeOfTheLocation() {
        assertBecomes("{'collaborateRoom': true}", "{'collaborateRoom': {'bridge': 'here'}}");
        assertBecomes("{'collaborateRoom': false}", "{}");
        assertBecomes("{'collaborateRoom': {'bridge': 'town hall'}}", "{'collaborateRoom': {'bridge': 'town hall'}}");
    }

    @Test
    void storedMessagesAreInAMailboxOnTheMailServerOfTheLocation() {
        String mailServer = "{'infrastructure': {'mailServer': 'mail'}}";
        upgraded(mailServer, "'settings': {'media': {'storedVoiceMessages': true}}")
                .assertIs(PERSON.formatted(
                        mailServer, "'settings': {'media': {'mailbox': {'mailServer': 'mail', 'messages': 1}}}"));
        assertBecomes("{'media': {'storedVoiceMessages': true}}", "{'media': {'mailbox': {'messages': 1}}}");
        assertBecomes("{'media': {'storedVoiceMessages': false}}", "{'media': {}}");
    }

    @Test
    void schedulesAndDepartmentsAndFilesAreTheLocations() {
        upgraded(
                        "{'offering': {'schedules': ['holidays']}}",
                        "'group': {'department': 'Sales'}, 'settings': {'criteriaSchedules': ['holidays', 'weekends'],"
                                + " 'media': {'locationMusicOnHold': ['jazz.wav']}}")
                .assertIs(PERSON.formatted(
                        "{'offering': {'schedules': ['holidays', 'weekends'], 'departments': ['Sales'],"
                                + " 'announcements': [{'name': 'jazz.wav'}]}}",
                        "'group': {'department': 'Sales'}, 'settings': {'timedServices': {'criteria': ["
                                + "{'service': 'Call forwarding', 'schedule': 'holidays'},"
                                + "{'service': 'Call forwarding', 'schedule': 'weekends'}]},"
                                + " 'media': {'musicOnHold': ['jazz.wav']}}"));
    }

    @Test
    void announcementsAreFiles() {
        assertBecomes(
                "{'media': {'announcements': ['hello.wav', 'bye.wav']}}",
                "{'media': {'announcements': [{'name': 'hello.wav'}, {'name': 'bye.wav'}]}}");
        assertBecomes(
                "{'media': {'announcements': [{'name': 'hello.wav', 'kilobytes': 7}]}}",
                "{'media': {'announcements': [{'name': 'hello.wav', 'kilobytes': 7}]}}");
    }

    @Test
    void whoHasNoLocationUsesNothingOfIt() {
        UpgradedText.of("{'organizations': [{'people': [{'calling': {'group': {'department': 'Sales'},"
                        + " 'settings': {'criteriaSchedules': ['holidays'],"
                        + " 'media': {'locationMusicOnHold': ['jazz.wav'], 'storedVoiceMessages': true}}}}]}]}")
                .assertIs("{'organizations': [{'people': [{'calling': {'group': {'department': 'Sales'},"
                        + " 'settings': {'timedServices': {'criteria':"
                        + " [{'service': 'Call forwarding', 'schedule': 'holidays'}]},"
                        + " 'media': {'musicOnHold': ['jazz.wav'], 'mailbox': {'messages': 1}}}}}]}]}");
    }
}
