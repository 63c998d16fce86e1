/**
 * The ports that read: each answer is of one moment, found by key. They stand on the committed state. Start at {@link
 * io.hexline.inmemory.read.PeopleReads}.
 */
package io.hexline.inmemory.read;
