package aftercare.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The CycloneDX file beside the zip says what is in the zip. */
class BillOfMaterialsIT {
  private static final Path FILE = Path.of("target", "gentle-aftercare-bom.json");
  private static final String OURS = "lib/aftercare.jar";

  private static JsonNode bill;

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(FILE), "an offline build makes no bill of materials");
    bill = new ObjectMapper().readTree(FILE.toFile());
  }

  @Test
  void it_lists_the_libraries_of_the_zip_and_no_other() {
    Set<String> listed = new TreeSet<>(List.of(OURS));
    bill.path("components")
        .forEach(it -> listed.add("lib/" + text(it, "name") + "-" + text(it, "version") + ".jar"));
    Set<String> deployed = new TreeSet<>();
    LambdaZip.entries().stream().map(ZipEntry::getName).forEach(deployed::add);
    assertEquals(deployed, listed);
  }

  @Test
  void every_library_has_a_hash_and_a_licence() {
    List<String> unclear = new ArrayList<>();
    for (JsonNode component : bill.path("components")) {
      if (component.path("hashes").isEmpty() || component.path("licenses").isEmpty()) {
        unclear.add(text(component, "name"));
      }
    }
    assertEquals(List.of(), unclear);
  }

  @Test
  void it_tells_no_time_of_the_build() {
    assertEquals("CycloneDX", text(bill, "bomFormat"));
    assertFalse(bill.path("metadata").has("timestamp"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
