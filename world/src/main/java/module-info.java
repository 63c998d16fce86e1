/** What there is at one moment, and its files. It is open, because the files are read into records and written from them. */
open module hexline.world {
    requires transitive io.hexline.application;
    requires com.fasterxml.classmate;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.github.victools.jsonschema.generator;
    requires com.github.victools.jsonschema.module.jackson;
    requires com.google.common;
    requires com.networknt.schema;

    exports io.hexline.world;
    exports io.hexline.world.record;
    exports io.hexline.world.snapshot;
    exports io.hexline.world.snapshot.check;
    exports io.hexline.world.state;
}
