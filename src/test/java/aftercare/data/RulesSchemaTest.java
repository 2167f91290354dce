package aftercare.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Editors show what this schema says; it must not say less than it can, nor more than the reader.
 */
class RulesSchemaTest {

  private static Schema schema;

  @BeforeAll
  static void loads_the_schema() throws IOException {
    try (InputStream json =
        RulesSchemaTest.class.getResourceAsStream("/aftercare/rules.schema.json")) {
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
      schema = registry.getSchema(json, InputFormat.JSON);
    }
  }

  @Test
  void the_shipped_rule_book_fits_its_schema() {
    List<Error> errors = schema.validate(BrokenRuleBook.shipped().toString(), InputFormat.JSON);
    assertEquals(List.of(), errors);
  }

  @Test
  void the_shipped_rule_book_names_its_schema() {
    assertEquals("./rules.schema.json", BrokenRuleBook.shipped().get("$schema").textValue());
  }

  @ParameterizedTest
  @MethodSource("aftercare.data.BrokenRuleBook#all")
  void the_schema_refuses_what_a_schema_can(BrokenRuleBook broken) {
    List<Error> errors = schema.validate(broken.json(), InputFormat.JSON);
    assertEquals(broken.schemaRefuses(), !errors.isEmpty(), () -> errors.toString());
  }
}
