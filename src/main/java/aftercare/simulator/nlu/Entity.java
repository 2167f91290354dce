package aftercare.simulator.nlu;

/**
 * A value of a custom slot type, as entity resolution reports it.
 *
 * @param id the value's id; empty when the model gives none
 * @param name the value's canonical name
 */
public record Entity(String id, String name) {}
