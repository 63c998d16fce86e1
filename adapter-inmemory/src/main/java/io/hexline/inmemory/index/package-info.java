/**
 * What is found without looking at everything: an index for each question that a port can be asked, kept with each write.
 * They stand on tables. Start at {@link io.hexline.inmemory.index.PeopleIndex}.
 */
package io.hexline.inmemory.index;
