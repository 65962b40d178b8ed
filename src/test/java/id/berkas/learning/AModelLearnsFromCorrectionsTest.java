package id.berkas.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.ReadPage;
import id.berkas.classification.SecondOpinion;
import id.berkas.classification.SecondOpinion.Opinion;
import id.berkas.document.PageWords;
import id.berkas.fakes.SettableClock;
import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

class AModelLearnsFromCorrectionsTest {

  private static final int ENOUGH = 40;

  @TempDir static Path store;
  @TempDir private Path data;
  private StageUnderTest stage;
  private Officers officers;

  @BeforeEach
  void start() {
    stage = new StageUnderTest(data, Wiring.class);
    officers = stage.bean(Officers.class);
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  private ClassifierReply ask(ClassifierOrder order) {
    return stage.bean(ClassifierOrders.class).answer(order);
  }

  private ClassifierReply train() {
    return ask(new ClassifierOrder.Train("sari"));
  }

  private ClassifierReply use(int version) {
    return ask(new ClassifierOrder.Use(version, "sari"));
  }

  private Optional<Opinion> said(PageWords words) {
    return stage.bean(ModelInForce.class).current().on(new ReadPage("B.001", words));
  }

  private void damage(int version) {
    stage
        .bean(JdbcClient.class)
        .sql("update type_model set model = 'UEsDBAoAAAAA' where version = :version")
        .param("version", version)
        .update();
  }

  @Test
  void aFreshInstallHasNoModelAndSaysNothing() {
    assertThat(said(officers.slip())).isEmpty();
    assertThat(ask(new ClassifierOrder.Show()).lines())
        .singleElement()
        .asString()
        .contains("No model");
  }

  @Test
  void tooFewCorrectionsTeachNothing() {
    officers.correct(5);
    ClassifierReply reply = train();
    assertThat(reply.refused()).isTrue();
    assertThat(reply.lines()).singleElement().asString().contains("Too few corrections: 10");
    assertThat(said(officers.slip())).isEmpty();
  }

  @Test
  void aModelThatHelpsComesIntoForceAndSaysWhyAtItsPlace() {
    officers.correct(ENOUGH);
    assertThat(train().refused()).isFalse();

    PageWords slip = officers.slip();
    Opinion opinion = said(slip).orElseThrow();

    assertThat(opinion.type()).isEqualTo(Officers.SLIP);
    assertThat(opinion.model()).isEqualTo(1);
    assertThat(opinion.confidence()).isBetween(0.8, 1.0);
    assertThat(opinion.words()).isNotEmpty();
    assertThat(opinion.words())
        .allSatisfy(
            word ->
                assertThat(slip.words())
                    .anySatisfy(
                        read -> {
                          assertThat(read.text()).isEqualTo(word.phrase());
                          assertThat(read.box()).isEqualTo(word.box());
                        }));
  }

  @Test
  void aModelTaughtNonsenseIsRefusedWithFiguresAndItsPredecessorStays() {
    officers.correct(ENOUGH);
    train();
    officers.mixUpWhatIsLearned();

    ClassifierReply reply = train();

    assertThat(reply.refused()).isTrue();
    assertThat(reply.lines())
        .singleElement()
        .asString()
        .contains("Model 2 was refused", "macro F1 0.", "its predecessor");
    assertThat(said(officers.account()).orElseThrow().model()).isEqualTo(1);
    assertThat(ask(new ClassifierOrder.Show()).lines())
        .anyMatch(line -> line.textEn().startsWith("Model 2 was refused"));
  }

  @Test
  void aFormerModelOrNoneIsPutIntoForceAgain() {
    officers.correct(ENOUGH);
    train();
    officers.correct(ENOUGH);
    train();
    assertThat(said(officers.slip()).orElseThrow().model()).isEqualTo(2);

    use(1);
    assertThat(said(officers.slip()).orElseThrow().model()).isEqualTo(1);
    use(0);
    assertThat(said(officers.slip())).isEmpty();
    assertThat(use(7).lines()).singleElement().asString().contains("There is no model 7");
  }

  @Test
  void aDamagedModelIsHeldAndTheFormerOneAnswers() {
    officers.correct(ENOUGH);
    train();
    officers.correct(ENOUGH);
    train();
    damage(2);

    assertThat(said(officers.slip()).orElseThrow().model()).isEqualTo(1);
    assertThat(stage.bean(Holds.class).open())
        .singleElement()
        .satisfies(
            hold -> {
              assertThat(hold.reason()).isEqualTo(HoldReason.BAD_MODEL);
              assertThat(hold.detail()).startsWith("Model 2 cannot be read");
            });
    use(1);
    assertThat(said(officers.slip())).isPresent();
    assertThat(stage.bean(Holds.class).open()).isEmpty();
  }

  @Test
  void aDamagedModelIsNotPutIntoForce() {
    officers.correct(ENOUGH);
    train();
    use(0);
    damage(1);
    ClassifierReply reply = use(1);
    assertThat(reply.refused()).isTrue();
    assertThat(reply.lines()).singleElement().asString().contains("Model 1 cannot be read");
    assertThat(stage.bean(ModelInForce.class).current()).isSameAs(SecondOpinion.NONE);
  }

  @Test
  void anotherModelIsDueOnlyAfterNewCorrections() {
    SettableClock clock = (SettableClock) stage.bean(Clock.class);
    officers.correct(ENOUGH);
    clock.advance(Duration.ofHours(1));
    assertThat(stage.bean(Training.class).isDue()).isTrue();
    stage.bean(ClassifierOrders.class).trainWhenDue();
    assertThat(stage.bean(Models.class).inForce()).isEqualTo(1);
    assertThat(stage.bean(Training.class).isDue()).isFalse();
  }

  @Configuration
  @Import({
    ClassifierOrders.class,
    Training.class,
    Lessons.class,
    Models.class,
    ModelInForce.class,
    Officers.class
  })
  static class Wiring {
    @Bean
    ContentStore store() {
      return new FolderStore(store);
    }

    @Bean
    DocumentCatalogue catalogue() {
      return DocumentCatalogue.load();
    }
  }
}
