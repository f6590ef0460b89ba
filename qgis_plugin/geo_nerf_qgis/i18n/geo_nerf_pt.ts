<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
    <message>
      <location filename="../dock/area.py" />
      <source>The layer has no polygon.</source>
      <translation>A camada não tem nenhum polígono.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../dock/new_survey.py" />
      <source>Area of the cloud</source>
      <translation>Área da nuvem</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Click the corners on the map; a right click closes the area.</source>
      <translation>Clique no mapa para marcar os vértices; um clique com o botão direito fecha a área.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/words.py" />
      <source>Draw the area on the map, or choose a polygon layer.</source>
      <translation>Desenhe a área no mapa ou escolha uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Drawn on the map</source>
      <translation>Desenhada no mapa</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Draw…</source>
      <translation>Desenhar…</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Everything</source>
      <translation>Tudo</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Its selected polygons, or all of them where none is selected.</source>
      <translation>Seus polígonos selecionados, ou todos se nenhum estiver selecionado.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polígonos de uma camada</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>What the point cloud is cut to; the rasters stay whole.</source>
      <translation>A que a nuvem de pontos é recortada; os rasters ficam inteiros.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/new_survey.py" />
      <location filename="../marks/survey_choice.py" />
      <source>Heights</source>
      <translation>Altitudes</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above the ellipsoid</source>
      <translation>Alturas acima do elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above {0}</source>
      <translation>Altitudes em relação a {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/form_layout.py" />
      <source>The coordinate reference system of all products: projected, in metres.</source>
      <translation>O sistema de coordenadas de todos os produtos: projetado, em metros.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Referência das altitudes. É possível digitar qualquer código EPSG de um sistema vertical; a grade correspondente deve estar instalada.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetch the grid</source>
      <translation>Baixar a grade</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetches it from the network into the folder where all programs look for grids.</source>
      <translation>Baixa-a da rede para a pasta em que todos os programas procuram grades.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid could not be fetched. Is this computer connected to the network? The program says: {0}</source>
      <translation>Não foi possível baixar a grade. Este computador está conectado à rede? O programa diz: {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched: {0} %</source>
      <translation>A grade está sendo baixada: {0} %</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched…</source>
      <translation>A grade está sendo baixada…</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is fetched: a run can use it.</source>
      <translation>A grade foi baixada: um processamento pode usá-la.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <location filename="../dock/run_words.py" />
      <source>The program ended without a word (status {0}).</source>
      <translation>O programa terminou sem dar um motivo (estado {0}).</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/form_layout.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Arraste uma pasta de fotografias para cá.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
      <location filename="../tiles/log_window.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Runs</source>
      <translation>Processamentos</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Show layers</source>
      <translation>Mostrar camadas</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../processing/algorithm.py" />
      <source>Survey</source>
      <translation>Levantamento</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The program geo-nerf was not found on this computer.</source>
      <translation>O programa geo-nerf não foi encontrado neste computador.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>This QGIS has no 3-D views.</source>
      <translation>Este QGIS não tem vistas 3D.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} has no products to show: {1}</source>
      <translation>{0} não tem produtos para mostrar: {1}</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} is finished.</source>
      <translation>{0} terminou.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layer</source>
      <translation>{0} camada</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layers</source>
      <translation>{0} camadas</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a finished run: Start keeps it, and makes anew only what is set otherwise now.</source>
      <translation>Contém um processamento concluído: Iniciar o mantém e refaz só o que agora está definido de outro modo.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run that is not finished: Start goes on with it.</source>
      <translation>Contém um processamento não concluído: Iniciar o continua.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run with another {0}: Start makes anew what depends on that.</source>
      <translation>Contém um processamento com outro valor em {0}: Iniciar refaz o que depende disso.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>“{0}”</source>
      <translation>“{0}”</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>All at once, one after the other, or in parts that are joined; the program chooses by their number.</source>
      <translation>Todas de uma vez, uma após a outra, ou em partes que são unidas; o programa escolhe pelo número delas.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Altitudes are above</source>
      <translation>Altitudes acima de</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Another number gives another, equally valid, course of the training.</source>
      <translation>Outro número dá outro curso do treinamento, igualmente válido.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Cell of the mesh</source>
      <translation>Célula da malha</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Check points</source>
      <translation>Pontos de verificação</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Classes of vegetation</source>
      <translation>Classes de vegetação</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Control</source>
      <translation>Controle</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct positions and lenses of the cameras in the training.</source>
      <translation>Corrigir posições e lentes das câmeras no treinamento.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct the cameras</source>
      <translation>Corrigir as câmeras</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Edge of the mesh's cells, in GSD. Larger cells make a smaller mesh.</source>
      <translation>Lado das células da malha, em GSD. Células maiores dão uma malha menor.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Entwine tiles of the cloud</source>
      <translation>Blocos Entwine da nuvem</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Find the ground by</source>
      <translation>Encontrar o solo por</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Further products</source>
      <translation>Outros produtos</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>How ground is found among the points of the cloud.</source>
      <translation>Como o solo é encontrado entre os pontos da nuvem.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Largest side of the photographs</source>
      <translation>Lado maior das fotografias</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the grids</source>
      <translation>Taxa de aprendizado das grades</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the nets</source>
      <translation>Taxa de aprendizado das redes</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Least confidence</source>
      <translation>Confiança mínima</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Lower it where training went wrong.</source>
      <translation>Reduza-a se o treinamento falhou.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Marks were measured on</source>
      <translation>Marcas medidas em</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory for photographs</source>
      <translation>Memória para fotografias</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory that photographs take in the training, megabytes; more of them than fit take turns.</source>
      <translation>Memória que as fotografias ocupam no treinamento, megabytes; se não couberem todas, revezam-se.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Orient the photographs</source>
      <translation>Orientar as fotografias</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Output folder</source>
      <translation>Pasta de saída</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Fotografias</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Photographs are shrunk to this side for the surface, pixels. Smaller ones need less time, memory and disk.</source>
      <translation>As fotografias são reduzidas a este lado para a superfície, pixels. Menores precisam de menos tempo, memória e disco.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Points under this confidence, 0 to 1, are left out: a lower one gives more points and more noise.</source>
      <translation>Os pontos abaixo desta confiança, de 0 a 1, são omitidos: uma menor dá mais pontos e mais ruído.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Quality</source>
      <translation>Qualidade</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Random seed</source>
      <translation>Semente aleatória</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Reference system</source>
      <translation>Sistema de referência</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Modelo de terreno (MDT)</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Blocos de mapa web (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>What the photographs' altitudes are above. Choose it where the tags do not say so and you know it.</source>
      <translation>Acima de que são as altitudes das fotografias. Escolha se os metadados não dizem e você sabe.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Whether the control file's marks were measured on pictures of another size than the photographs.</source>
      <translation>Se as marcas do arquivo de controle foram medidas em imagens de tamanho diferente do das fotografias.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Leitura das fotografias…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Puts the run into the queue; it works beside QGIS, and can be stopped and resumed.</source>
      <translation>Põe a execução na fila; ela trabalha ao lado do QGIS e pode ser parada e retomada.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>A new folder for this run, or the folder of an earlier run of these photographs, which then goes on.</source>
      <translation>Uma pasta nova para esta execução, ou a de uma execução anterior destas fotografias, que então continua.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>About the photographs</source>
      <translation>Sobre as fotografias</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Click surveyed points of a layer on the photographs; the marks go into the control file.</source>
      <translation>Clique nas fotografias os pontos levantados de uma camada; as marcas vão para o arquivo de pontos de controle.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Control points</source>
      <translation>Pontos de controle</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Pontos de controle (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Draft and Fine are for computers without a graphics card, Standard and High for one of NVIDIA.</source>
      <translation>Rascunho e Fina são para computadores sem placa gráfica; Padrão e Alta, para uma da NVIDIA.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Find the program geo-nerf on this computer, or set it up.</source>
      <translation>Procurar o programa geo-nerf neste computador ou instalá-lo.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Folder for the products</source>
      <translation>Pasta para os produtos</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Pasta de fotografias</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Mark on photographs…</source>
      <translation>Marcar nas fotografias…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More such points that are measured in the result and never used for it: they tell how exact it is.</source>
      <translation>Mais pontos assim, que são medidos no resultado e nunca usados para ele: dizem o quanto é exato.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Open the description of this form.</source>
      <translation>Abrir a descrição deste formulário.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Set up geo-nerf…</source>
      <translation>Instalar geo-nerf…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Surveyed points and their marks on photographs, as in OpenDroneMap's gcp_list.txt.</source>
      <translation>Pontos levantados e suas marcas nas fotografias, como no gcp_list.txt do OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>The folder of one flight, or of several over the same place; subfolders are read too.</source>
      <translation>A pasta de um voo, ou de vários sobre o mesmo lugar; as subpastas também são lidas.</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>a cloth laid over it from below (CSF)</source>
      <translation>um tecido posto por baixo (CSF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>all at once</source>
      <translation>todas de uma vez</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as the quality says</source>
      <translation>conforme a qualidade</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as their number asks for</source>
      <translation>conforme o número delas</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>in parts</source>
      <translation>em partes</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its shape in growing windows (PMF)</source>
      <translation>sua forma em janelas crescentes (PMF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its slope (SMRF)</source>
      <translation>sua declividade (SMRF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>no</source>
      <translation>não</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>nothing: no classes</source>
      <translation>nada: sem classes</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>one after the other</source>
      <translation>uma após a outra</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>pictures of another size, which is found out</source>
      <translation>imagens de outro tamanho, que é descoberto</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <location filename="../marks/words.py" />
      <source>the ellipsoid</source>
      <translation>o elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the geoid</source>
      <translation>o geoide</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the take-off point</source>
      <translation>o ponto de decolagem</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>these photographs</source>
      <translation>estas fotografias</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>what the tags say</source>
      <translation>o que dizem os metadados</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>yes</source>
      <translation>sim</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>A library of the program broke down. Resume goes on from here; please send the error report.</source>
      <translation>Uma biblioteca do programa falhou. «Retomar» continua a partir daqui; envie, por favor, o relatório de erro.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the area {0} is gone.</source>
      <translation>Não pode continuar: a área {0} já não existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the check point file {0} is gone.</source>
      <translation>Não pode continuar: o arquivo de pontos de verificação {0} já não existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the control file {0} is gone.</source>
      <translation>Não pode continuar: o arquivo de pontos de controle {0} já não existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the photographs are gone from {0}</source>
      <translation>Não pode continuar: as fotografias já não estão em {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the preset {0} is gone.</source>
      <translation>Não pode continuar: a predefinição {0} já não existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The disk of its folder is not there: {0}</source>
      <translation>O disco da sua pasta não está presente: {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The program was ended from outside (signal {0}), often for want of memory. Resume goes on from here.</source>
      <translation>O programa foi terminado a partir de fora (sinal {0}), muitas vezes por falta de memória. «Retomar» continua a partir daqui.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>at work in another program</source>
      <translation>em curso noutro programa</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>interrupted</source>
      <translation>interrompido</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>3-D view</source>
      <translation>Vista 3D</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Copy error report</source>
      <translation>Copiar relatório de erro</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Its folder stays as it is.</source>
      <translation>A sua pasta fica como está.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>No run yet.</source>
      <translation>Nenhum processamento ainda.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Remove from list</source>
      <translation>Retirar da lista</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <location filename="../running/offers.py" />
      <source>Resume</source>
      <translation>Retomar</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Stop</source>
      <translation>Interromper</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>about {0} left</source>
      <translation>tempo restante: cerca de {0}</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>2 CPU cores</source>
      <translation>2 núcleos de CPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run into this folder is at work or waits.</source>
      <translation>Já há um processamento em andamento ou em espera para esta pasta.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run needs three photographs or more that overlap.</source>
      <translation>Uma execução precisa de três ou mais fotografias com sobreposição.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the coordinate reference system of the products.</source>
      <translation>Escolha o sistema de referência de coordenadas dos produtos.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder of photographs, or drop it here.</source>
      <translation>Escolha a pasta de fotografias ou arraste-a para cá.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder the products go to.</source>
      <translation>Escolha a pasta de destino dos produtos.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Contours</source>
      <translation>Curvas de nível</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Draft</source>
      <translation>Rascunho</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Fine</source>
      <translation>Fina</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Give the whole path of the output folder; this one depends on where QGIS was started.</source>
      <translation>Indique o caminho completo da pasta de saída; este depende de onde o QGIS foi iniciado.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Altura acima do terreno</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>High</source>
      <translation>Alta</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Lines of equal height, as vectors.</source>
      <translation>Linhas de mesma altura, como vetores.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Making products</source>
      <translation>Criação dos produtos</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Matching photographs</source>
      <translation>Correspondência entre fotografias</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>No GNSS positions: control points are needed.</source>
      <translation>Sem posições GNSS: são necessários pontos de controle.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Orienting photographs</source>
      <translation>Orientação das fotografias</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Other photographs than before, so these fields were set back: {0}.</source>
      <translation>Fotografias diferentes das anteriores; por isso estes campos foram redefinidos: {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Points of plants get classes by height and colour.</source>
      <translation>Os pontos de plantas recebem classes por altura e cor.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Preparing photographs</source>
      <translation>Preparação das fotografias</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Reading photographs</source>
      <translation>Leitura das fotografias</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Slope</source>
      <translation>Declividade</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Standard</source>
      <translation>Padrão</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Starting</source>
      <translation>Início</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Taking points from the surface</source>
      <translation>Extração de pontos da superfície</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Malha texturizada</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The bare ground as a raster, without what stands on it.</source>
      <translation>O solo nu como raster, sem o que está sobre ele.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file cannot be used; below “Check points” it says why.</source>
      <translation>O arquivo de pontos de verificação não pode ser usado; abaixo de “Pontos de verificação” está o motivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>O arquivo de pontos de verificação não existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The cloud as a folder that viewers load piece by piece.</source>
      <translation>A nuvem como pasta que os visualizadores carregam por partes.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file cannot be used; below “Control” it says why.</source>
      <translation>O arquivo de pontos de controle não pode ser usado; abaixo de “Controle” está o motivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file does not exist.</source>
      <translation>O arquivo de pontos de controle não existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The disk of the output folder has too little space for this run.</source>
      <translation>O disco da pasta de saída não tem espaço suficiente para este processamento.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs cannot be read: ask for the right to read it.</source>
      <translation>A pasta de fotografias não pode ser lida: peça a permissão de leitura.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>A pasta de fotografias não existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The heights must be one of the list, or an EPSG code such as EPSG:5773.</source>
      <translation>As alturas devem ser da lista, ou um código EPSG como EPSG:5773.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The orthophoto cut into tiles for web maps, in one file.</source>
      <translation>A ortofoto cortada em blocos para mapas web, em um arquivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder cannot be written; choose another one, or ask for the right to write there.</source>
      <translation>Não se pode gravar na pasta de saída; escolha outra, ou peça permissão para gravar ali.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder holds a run of other photographs; choose another one.</source>
      <translation>A pasta de saída contém uma execução de outras fotografias; escolha outra.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>A pasta de saída contém outros arquivos; escolha uma nova ou a de um processamento anterior.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>A pasta de saída não pode ser a pasta de fotografias.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of photographs.</source>
      <translation>A pasta de saída não deve ficar dentro da pasta de fotografias.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>A saída deve ser uma pasta, e isto é um arquivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The photographs are being looked at.</source>
      <translation>As fotografias estão sendo examinadas.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Os produtos exigem um sistema de referência de coordenadas em metros.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres; the same zone in metres is {0}.</source>
      <translation>Os produtos exigem um sistema de referência de coordenadas em metros; a mesma zona em metros é {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Os produtos exigem um sistema de referência de coordenadas projetado; este está em graus.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The slope of the ground as a raster, degrees.</source>
      <translation>A declividade do solo como raster, graus.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The surface's height above the ground as a raster: trees and buildings.</source>
      <translation>A altura da superfície sobre o solo como raster: árvores e edifícios.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>These photographs cannot be used; the line above says why.</source>
      <translation>Estas fotografias não podem ser usadas; a linha acima diz por quê.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a file: choose the folder that the photographs are in.</source>
      <translation>Isto é um arquivo: escolha a pasta em que estão as fotografias.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the check point file in it.</source>
      <translation>Isto é uma pasta: escolha o arquivo de pontos de verificação dentro dela.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the control file in it.</source>
      <translation>Isto é uma pasta: escolha o arquivo de pontos de controle dentro dela.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Too few of these photographs have GNSS positions: choose a control file.</source>
      <translation>Poucas destas fotografias têm posição GNSS: escolha um arquivo de pontos de controle.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Treinamento da superfície</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Triangles with the photographs' colours, for 3-D programs.</source>
      <translation>Triângulos com as cores das fotografias, para programas 3D.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Redação do relatório</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above something that no tag names</source>
      <translation>acima de algo que nenhum metadado nomeia</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above take-off</source>
      <translation>acima da decolagem</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the ellipsoid</source>
      <translation>acima do elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the geoid</source>
      <translation>acima do geoide</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>done before</source>
      <translation>feito antes</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>empty</source>
      <translation>vazio</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>failed</source>
      <translation>falhou</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>finished</source>
      <translation>concluído</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>flown {0} m above ground, {1} ha</source>
      <translation>voo a {0} m acima do terreno, {1} ha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>one GPU</source>
      <translation>uma GPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>planned</source>
      <translation>planejado</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>running</source>
      <translation>em andamento</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>started</source>
      <translation>iniciado</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopped</source>
      <translation>interrompido</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopping</source>
      <translation>em interrupção</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>unknown camera</source>
      <translation>câmera desconhecida</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>waiting</source>
      <translation>em espera</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % forward overlap</source>
      <translation>{0} % de sobreposição longitudinal</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % side overlap</source>
      <translation>{0} % de sobreposição lateral</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} GB</source>
      <translation>{0} GB</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} RTK fixed</source>
      <translation>{0} com solução RTK fixa</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} memory, {1} disk</source>
      <translation>{0} de memória, {1} de disco</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} of {1} with GNSS</source>
      <translation>{0} de {1} com GNSS</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photograph</source>
      <translation>{0} fotografia</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photographs</source>
      <translation>{0} fotografias</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0}, a guess</source>
      <translation>{0}, uma suposição</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>“Marks were measured on” takes one of its choices, or a ratio above 0.</source>
      <translation>“Marcas medidas em” aceita uma de suas opções, ou uma razão acima de 0.</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight line</source>
      <translation>Linha de voo</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Footprints, expected</source>
      <translation>Áreas fotografadas, previstas</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Surface while it is trained</source>
      <translation>Superfície durante o treinamento</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Classification</source>
      <translation>Classificação</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Colours</source>
      <translation>Cores</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Control residuals</source>
      <translation>Resíduos dos pontos de controle</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Footprints</source>
      <translation>Áreas fotografadas</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Orthophoto</source>
      <translation>Ortofoto</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/extract_cloud.py" />
      <location filename="../processing/products.py" />
      <source>Point cloud</source>
      <translation>Nuvem de pontos</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>QGIS cannot read it</source>
      <translation>o QGIS não consegue ler este arquivo</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Report of the run</source>
      <translation>Relatório do processamento</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Surface model</source>
      <translation>Modelo de superfície (MDS)</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Surface model, shaded</source>
      <translation>Modelo de superfície (MDS), sombreado</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Terrain model, shaded</source>
      <translation>Modelo de terreno (MDT), sombreado</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>What heights are above: {surface}</source>
      <translation>As alturas são contadas acima de: {surface}</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>the WGS 84 ellipsoid</source>
      <translation>o elipsoide WGS 84</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>este QGIS não consegue ler este arquivo; o QGIS 3.26 ou posterior consegue, ou crie também os blocos Entwine</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>Não é possível ler a fotografia {0}.</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <source>{0} has {1} x {2} pixels now, and {3} x {4} when it was looked at: marks in it would be wrong.</source>
      <translation>{0} tem agora {1} x {2} pixels e tinha {3} x {4} quando foi examinada: as marcas nela estariam erradas.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Marcar pontos de controle nas fotografias</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Marks that are not in the control file: {0}. {1}</source>
      <translation>Marcas que não estão no arquivo de controle: {0}. {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Read again</source>
      <translation>Ler de novo</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The orientation of {0} cannot be read: {1}</source>
      <translation>A orientação de {0} não pode ser lida: {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Undo</source>
      <translation>Anular</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the point is not known: all are listed, and shown whole. The wheel zooms.</source>
      <translation>Não se sabe onde as fotografias mostram o ponto: todas são listadas e mostradas inteiras. A roda do mouse amplia.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Write again</source>
      <translation>Gravar de novo</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0}: marcado em {1}</translation>
    </message>
    <message>
      <location filename="../marks/session.py" />
      <source>The control file cannot be read, so nothing is written into it: {0}</source>
      <translation>O arquivo de controle não pode ser lido, por isso nada é escrito nele: {0}</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Escolha uma camada de pontos levantados.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features of several points, left out: {0}. Split them first.</source>
      <translation>Elementos com vários pontos, deixados de fora: {0}. Separe-os primeiro.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features that are no place on earth in the layer's CRS, left out: {0}.</source>
      <translation>Elementos que não são um lugar na Terra no SRC da camada, deixados de fora: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features without a place, left out: {0}.</source>
      <translation>Elementos sem posição, deixados de fora: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Heights that are not known, written as “nan”: {0}.</source>
      <translation>Altitudes desconhecidas, escritas como “nan”: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer counts in feet, its heights are taken as metres above the ellipsoid. Choose what heights are above.</source>
      <translation>A camada está em pés; as suas altitudes são tomadas como metros acima do elipsoide. Escolha a referência das altitudes.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer's heights are taken as heights above {0}.</source>
      <translation>As altitudes da camada são tomadas como altitudes acima de {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The points are brought from {0} to the file's CRS, {1}, which agree to {2} m.</source>
      <translation>Os pontos passam de {0} para o SRC do arquivo, {1}; ambos concordam até {2} m.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>There are no photographs to mark: choose their folder in the dock first.</source>
      <translation>Não há fotografias para marcar: escolha primeiro a pasta delas no painel.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} de {1} pontos estão marcados em duas ou mais fotografias; são necessários três.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0}: the field says {1}, the geometry's Z says {2}. The field is taken.</source>
      <translation>{0}: o campo diz {1}, o Z da geometria diz {2}. É tomado o campo.</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Height</source>
      <translation>Altitude</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Pontos</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Control file</source>
      <translation>Arquivo de pontos de controle</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Remove mark</source>
      <translation>Remover marcação</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>A name holds letters that stand between the columns of this file: the mark could not be read again.</source>
      <translation>Um nome contém caracteres que separam as colunas deste arquivo: a marca não poderia voltar a ser lida.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Another program has changed the control file. “Read again” takes in what it says now, and writes your marks into it.</source>
      <translation>Outro programa alterou o arquivo de controle. “Ler de novo” toma o que ele diz agora e escreve nele as suas marcas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Choose a control file, with its whole path.</source>
      <translation>Escolha um arquivo de controle, com o caminho completo.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} is not “x y height px py photograph label”: {1}</source>
      <translation>A linha {0} não é “x y altitude px py fotografia nome”: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} should name the CRS of the points, but is a point already: {1}</source>
      <translation>A linha {0} deveria indicar o SRC dos pontos, mas já é um ponto: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: its columns cannot be told apart: {1}</source>
      <translation>Linha {0}: não é possível separar as suas colunas: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: the point {1} has other coordinates than in a line before.</source>
      <translation>Linha {0}: o ponto {1} tem coordenadas diferentes das de uma linha anterior.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Marks of this file lie outside their photographs: they were set on larger pictures, and marks set here would differ.</source>
      <translation>Há marcas deste arquivo fora das suas fotografias: foram feitas em imagens maiores, e as feitas aqui não concordariam.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>No way from {0} to the file's CRS, {1}, is known well enough. Take a layer in that CRS, or another control file.</source>
      <translation>Não se conhece com exatidão suficiente nenhuma transformação de {0} para o SRC do arquivo, {1}. Use uma camada nesse SRC ou outro arquivo de controle.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>QGIS does not know the CRS of the file, “{0}”, so these points cannot be brought to it.</source>
      <translation>O QGIS não conhece o SRC do arquivo, “{0}”, e estes pontos não podem ser levados para ele.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Several points of the layer are called {0}. Give each a name of its own.</source>
      <translation>Vários pontos da camada chamam-se {0}. Dê a cada um o seu próprio nome.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The control file cannot be written: {0}.</source>
      <translation>O arquivo de controle não pode ser gravado: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file holds no marks. Below the line of the CRS each is “x y height px py photograph label”.</source>
      <translation>O arquivo não contém marcações. Abaixo da linha do SRC cada uma é “x y altitude px py fotografia nome”.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <location filename="../sentences/control_file.py" />
      <source>The file is empty.</source>
      <translation>O arquivo está vazio.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is no text file.</source>
      <translation>O arquivo não é um arquivo de texto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is not in UTF-8 and has no place for “{1}”. Save it as UTF-8 with a text editor.</source>
      <translation>O arquivo não está em UTF-8 e não admite “{1}”. Guarde-o como UTF-8 com um editor de texto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file names another CRS now. Choose another control file for the marks that are not saved.</source>
      <translation>O arquivo indica agora outro SRC. Escolha outro arquivo de controle para as marcas que não estão guardadas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer has no CRS. Set it in the layer's properties.</source>
      <translation>A camada não tem SRC. Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer's heights are above {0}, the file's above {1}. Heights are not converted: take another control file.</source>
      <translation>As altitudes da camada são acima de {0}, as do arquivo acima de {1}. As altitudes não são convertidas: use outro arquivo de controle.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The marks of this file count pixels of photographs before they are turned upright; marks set here would be mixed up.</source>
      <translation>As marcas deste arquivo contam pixels das fotografias antes de serem rodadas; as feitas aqui misturar-se-iam com elas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point is no place in the file's CRS, {0}.</source>
      <translation>O ponto não é um lugar no SRC do arquivo, {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has another height in the file: {1}, here {2}. Correct one of the two.</source>
      <translation>O ponto {0} tem outra altitude no arquivo: {1}, aqui {2}. Corrija uma das duas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has other coordinates in the file. Correct one of the two, or name the point differently.</source>
      <translation>O ponto {0} tem outras coordenadas no arquivo. Corrija uma das duas, ou dê outro nome ao ponto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} is in the file under another name: {1}. Choose the field of that name.</source>
      <translation>O ponto {0} está no arquivo com outro nome: {1}. Escolha o campo desse nome.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>{0} and {1} do not go together: both need an EPSG code.</source>
      <translation>{0} e {1} não se podem combinar: ambos precisam de um código EPSG.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{0}” is no vertical CRS. Choose what heights are above, or type its EPSG code.</source>
      <translation>“{0}” não é um SRC vertical. Escolha a referência das altitudes, ou escreva o seu código EPSG.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{1}” is a folder: choose a file in it, or give a new file's name.</source>
      <translation>“{1}” é uma pasta: escolha um arquivo nela ou dê o nome de um novo.</translation>
    </message>
    <message>
      <location filename="../opening.py" />
      <source>No program of this computer opens it: {0}</source>
      <translation>Nenhum programa deste computador abre: {0}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Photographs to map layers…</source>
      <translation>De fotografias a camadas do mapa…</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>A vertical CRS needs a CRS for the map too.</source>
      <translation>Um SRC vertical exige também um SRC horizontal.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Add the results to the project</source>
      <translation>Adicionar os resultados ao projeto</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>An EPSG code of heights above sea level. It needs a CRS for the map, and perhaps a geoid grid on this computer.</source>
      <translation>Um código EPSG de altitudes acima do nível do mar. Precisa de um SRC para o mapa e talvez de uma grade de geoide neste computador.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Pasta de um processamento</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Indique um dos dois: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Products of a run</source>
      <translation>Produtos de um processamento</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Surveys in tiles</source>
      <translation>Levantamentos em blocos</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The folder of results of “Reconstruct from photographs” or of the window; it holds run.json.</source>
      <translation>A pasta de resultados de “Reconstruir a partir de fotografias” ou da janela; contém run.json.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The most useful results are added as layers, in the styles of the plugin. The others lie in the folder.</source>
      <translation>Os resultados mais úteis são adicionados como camadas, nos estilos do complemento. Os outros ficam na pasta.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Vertical CRS of the heights, such as EPSG:7837 (empty: above the ellipsoid)</source>
      <translation>SRC vertical das altitudes, por exemplo EPSG:3855 (vazio: alturas acima do elipsoide)</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>drone,photogrammetry,point cloud,surface,orthophoto,survey,neural</source>
      <translation>drone,fotogrametria,nuvem de pontos,superfície,ortofoto,levantamento,neural</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{folder} is not the folder of a run.</source>
      <translation>{folder} não é a pasta de um processamento.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: a value is missing.</source>
      <translation>{parameter}: falta um valor.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/areas.py" />
      <source>{parameter}: {crs} is no known CRS.</source>
      <translation>{parameter}: {crs} não é um SRC conhecido.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{parameter}: “{value}” cannot be used.</source>
      <translation>{parameter}: “{value}” não pode ser usado.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} cannot be read: {error}</source>
      <translation>Não é possível ler {path}: {error}</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent cannot be brought into {crs}.</source>
      <translation>{parameter}: a extensão não pode ser convertida para {crs}.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent is empty.</source>
      <translation>{parameter}: a extensão está vazia.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} não é um arquivo LAS nem LAZ.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>“{crs}” e “{heights}” não são compatíveis: ambos precisam de um código EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>Choose a folder for the results that is neither the folder of photographs nor in it.</source>
      <translation>Escolha para os resultados uma pasta que não seja a das fotografias nem fique dentro dela.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>The same zone in metres is {0}.</source>
      <translation>A mesma zona em metros é {0}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There are no photographs in {folder}.</source>
      <translation>Não há fotografias em {folder}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There is no folder {folder}.</source>
      <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{crs} cannot be used: choose a projected CRS in metres.</source>
      <translation>{crs} não pode ser usado: escolha um SRC projetado em metros.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” has no CRS. Set it first.</source>
      <translation>{parameter}: a camada “{layer}” não tem SRC. Defina-o primeiro.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no points.</source>
      <translation>{parameter}: a camada “{layer}” não contém pontos.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no polygons.</source>
      <translation>{parameter}: a camada “{layer}” não contém polígonos.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” is empty, or nothing is selected in it.</source>
      <translation>{parameter}: a camada “{layer}” está vazia ou nada está selecionado nela.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no file {path}.</source>
      <translation>{parameter}: o arquivo {path} não existe.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no folder {path}.</source>
      <translation>{parameter}: a pasta {path} não existe.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a file.</source>
      <translation>{parameter}: {path} é um arquivo.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a folder.</source>
      <translation>{parameter}: {path} é uma pasta.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} cannot be written.</source>
      <translation>Não é possível gravar {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a file: choose a folder.</source>
      <translation>{path} é um arquivo: escolha uma pasta.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a folder: name a file.</source>
      <translation>{path} é uma pasta: indique um arquivo.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{heights}” is no vertical CRS with an EPSG code.</source>
      <translation>“{heights}” não é um SRC vertical com código EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{line}” is no setting: write one section.key=value a line.</source>
      <translation>“{line}” não é uma configuração: escreva um section.key=value por linha.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>Stopped. What is done is kept: run it again to go on from there.</source>
      <translation>Interrompido. O que já foi feito é conservado: execute novamente para continuar a partir daí.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>geo-nerf was not found. Name the program in Settings &gt; Options &gt; geo-nerf, or let it be set up there (qgis_process: put it on the search path).</source>
      <translation>O geo-nerf não foi encontrado. Indique o programa em Configurações &gt; Opções &gt; geo-nerf ou permita que ele seja instalado ali (qgis_process: inclua-o no caminho de busca).</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>{version}, found in {where}</source>
      <translation>{version}, encontrado {where}</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” is no single point.</source>
      <translation>A feição {id} de “{layer}” não é um ponto simples.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” lacks a photograph or a place in it, or its height is no number.</source>
      <translation>Ao elemento {id} de “{layer}” falta uma fotografia ou uma posição nela, ou a sua altitude não é um número.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” has no field {fields}.</source>
      <translation>A camada “{layer}” não tem o campo {fields}.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” is empty.</source>
      <translation>A camada “{layer}” está vazia.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The points of “{layer}” have no Z: name the field that holds their heights.</source>
      <translation>Os pontos de “{layer}” não têm Z: indique o campo que contém as altitudes.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A finished run: its cloud and its surface model are both measured.</source>
      <translation>Um processamento concluído: a nuvem e o modelo de superfície são ambos medidos.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A folder with a cloud called surface.laz, a surface model called dsm.tif, or both.</source>
      <translation>Uma pasta com uma nuvem chamada surface.laz, um modelo de superfície chamado dsm.tif, ou ambos.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>All figures (JSON)</source>
      <translation>Todos os resultados numéricos (JSON)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Area (empty: what both cover)</source>
      <translation>Área (vazio: o que ambos cobrem)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Bias of heights (m)</source>
      <translation>Viés das altitudes (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Completeness of heights (0 to 1)</source>
      <translation>Completude das altitudes (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Empty: the other file tells. Give it where geo-nerf asks for it.</source>
      <translation>Vazio: o outro arquivo indica. Informe quando o geo-nerf pedir.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Evaluate accuracy</source>
      <translation>Avaliar a exatidão</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>F1 of the cloud (0 to 1)</source>
      <translation>F1 da nuvem (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <location filename="../processing/rasters.py" />
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of results</source>
      <translation>Pasta de resultados</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Gets evaluation.json with all figures and a map of the errors.</source>
      <translation>Recebe evaluation.json com todos os números e um mapa dos erros.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Give the ground sampling distance: only a run's folder knows its own.</source>
      <translation>Informe a distância de amostragem no solo: só a pasta de um processamento conhece a sua.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Ground sampling distance (m; empty: the run's)</source>
      <translation>Distância de amostragem do solo – GSD (m; vazio: a do processamento)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Map of errors (PNG)</source>
      <translation>Mapa de erros (PNG)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Measures a run, a point cloud (LAZ, COPC) or a surface model (GeoTIFF) against a reference cloud or surface model: bias, NMAD, RMSE and completeness of heights, precision, recall and F1 of clouds within one, two and three ground sampling distances, before and after co-registration. A run's folder knows its GSD; for other products give it. The figures here are before co-registration, at two GSD; evaluation.json has them all.</source>
      <translation>Compara um processamento, uma nuvem de pontos (LAZ, COPC) ou um modelo de superfície (GeoTIFF) com uma nuvem ou um modelo de superfície de referência: viés, NMAD, RMSE e completude das altitudes, precisão, revocação e F1 das nuvens para uma, duas e três vezes o GSD, antes e depois do corregistro. A pasta de um processamento já contém o GSD; para outros produtos, indique-o. Os valores aqui apresentados são anteriores ao corregistro, para duas vezes o GSD; evaluation.json contém todos.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>NMAD of heights (m)</source>
      <translation>NMAD das altitudes (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>One file instead of a run: .laz, .copc.laz or .tif.</source>
      <translation>Um arquivo em vez de um processamento: .laz, .copc.laz ou .tif.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Only this rectangle is measured. It may be in any CRS, where the reference says its own.</source>
      <translation>Só este retângulo é medido. Pode estar em qualquer SRC, se a referência indicar o seu.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Precision of the cloud (0 to 1)</source>
      <translation>Precisão da nuvem (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>RMSE of heights (m)</source>
      <translation>RMSE das altitudes (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Recall of the cloud (0 to 1)</source>
      <translation>Revocação da nuvem (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Reference cloud or surface model</source>
      <translation>Nuvem ou modelo de superfície de referência</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>The reference has no CRS, so the extent must not have one: it is taken as it is.</source>
      <translation>A referência não tem SRC, portanto a extensão também não deve ter: é usada como está.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Unit of heights of a file in feet that names no vertical CRS</source>
      <translation>Unidade das alturas de um arquivo em pés que não indica SRC vertical</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Transformação permitida no corregistro das nuvens</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What counts as true, such as a laser scan: .laz, .copc.laz or .tif, in a projected CRS.</source>
      <translation>O que vale como verdade, por exemplo uma varredura a laser: .laz, .copc.laz ou .tif, em um SRC projetado.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Width of a pixel on the ground. Clouds are scored within one, two and three of it.</source>
      <translation>Largura de um pixel no solo. As nuvens são avaliadas a uma, duas e três vezes essa distância.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a cloud or surface model</source>
      <translation>ou uma nuvem ou um modelo de superfície</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a folder of truth (surface.laz, dsm.tif)</source>
      <translation>ou uma pasta com dados de referência (surface.laz, dsm.tif)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>shift moves, rigid also turns, similarity also scales. The figures before it are given too.</source>
      <translation>shift desloca, rigid também gira, similarity também muda a escala. Os números anteriores também são dados.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>{parameter}: {path} is neither a cloud (.laz) nor a surface model (.tif).</source>
      <translation>{parameter}: {path} não é nem uma nuvem (.laz) nem um modelo de superfície (.tif).</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A file that ends in .laz or .copc.laz.</source>
      <translation>Um arquivo que termina em .laz ou .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A projected CRS in metres. Points are moved one by one, exactly.</source>
      <translation>Um SRC projetado em metros. Cada ponto é transformado separadamente e com exatidão.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Area of interest</source>
      <translation>Área de interesse</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>CRS of the points (empty: the run's)</source>
      <translation>SRC dos pontos (vazio: o do processamento)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Distance between points (m; empty: all of them)</source>
      <translation>Distância entre os pontos (m; vazio: todos)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Extract point cloud</source>
      <translation>Extrair nuvem de pontos</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Greatest height (m)</source>
      <translation>Altitude máxima (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>In the points' vertical CRS. It needs an area of interest.</source>
      <translation>No SRC vertical dos pontos. Requer uma área de interesse.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Least confidence (0 to 1)</source>
      <translation>Confiança mínima (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Lowest height (m)</source>
      <translation>Altitude mínima (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>No “{ending}” files are written: let the name end in .laz or .copc.laz.</source>
      <translation>Não são gravados arquivos “{ending}”: termine o nome com .laz ou .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Of every cube of this edge the most confident point stays. Two or three ground sampling distances are usual.</source>
      <translation>De cada cubo desta aresta fica o ponto mais confiável. O usual são duas ou três distâncias de amostragem.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Only points within this rectangle, in any CRS; in the points' CRS its enclosing rectangle is used.</source>
      <translation>Só os pontos dentro deste retângulo, em qualquer SRC; no dos pontos é usado o retângulo que o envolve.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Points that the surface is less sure of are left out. 0 keeps all, 0.5 drops most of the noise.</source>
      <translation>Os pontos menos confiáveis são omitidos. 0 mantém todos, 0.5 remove a maior parte do ruído.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>QGIS does not know the run's CRS: choose one for the points.</source>
      <translation>O QGIS não conhece o SRC do processamento: escolha um para os pontos.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Extrai pontos da superfície de um processamento concluído e grava-os em LAZ, ou em COPC se o nome do arquivo terminar em .copc.laz. De cada cubo com a aresta indicada conserva-se o ponto de maior confiança. Um SRC vazio adota o do processamento. O uso de memória permanece pequeno, qualquer que seja o tamanho do levantamento.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>A altitude mínima e a altitude máxima exigem uma área de interesse.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest height must be less than the greatest.</source>
      <translation>A altura mínima deve ser menor que a máxima.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest has no CRS.</source>
      <translation>A área de interesse não tem SRC.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest is empty.</source>
      <translation>A área de interesse está vazia.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The layer of tiles holds no polygon.</source>
      <translation>A camada de blocos não contém nenhum polígono.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The polygons cannot be brought from {crs} into WGS 84.</source>
      <translation>Os polígonos não podem ser convertidos de {crs} para WGS 84.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A JSON file with every figure and warning, for scripts.</source>
      <translation>Um arquivo JSON com todos os números e avisos, para scripts.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A point where each photograph was taken, with what its tags say.</source>
      <translation>Um ponto onde cada fotografia foi tirada, com o que dizem os seus metadados.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>All that was found</source>
      <translation>Tudo o que foi encontrado</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Area seen by three photographs or more (ha)</source>
      <translation>Área vista por três ou mais fotografias (ha)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Cameras</source>
      <translation>Câmeras</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected memory (GB)</source>
      <translation>Memória prevista (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected room on disk (GB)</source>
      <translation>Espaço em disco previsto (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected time (min)</source>
      <translation>Tempo previsto (min)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight height (m)</source>
      <translation>Altura de voo (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Forward overlap (0 to 1)</source>
      <translation>Sobreposição longitudinal (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Ground sampling distance (m)</source>
      <translation>Distância de amostragem do solo – GSD (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Inspect photographs</source>
      <translation>Inspecionar fotografias</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Preset whose cost is told</source>
      <translation>Predefinição para a estimativa de custo</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Reads the tags of a folder of drone photographs: where they were taken, which ground they show (on level ground), the ground sampling distance, the overlap, the CRS to choose, and the time, memory and disk that a preset needs. Nothing is computed yet, so this takes seconds.</source>
      <translation>Lê os metadados de uma pasta de fotografias de drone: onde foram tiradas, que terreno mostram (supondo terreno plano), a distância de amostragem do solo (GSD), a sobreposição, o SRC a escolher e o tempo, a memória e o disco que uma predefinição exige. Nada é calculado ainda, por isso demora apenas segundos.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Side overlap (0 to 1)</source>
      <translation>Sobreposição lateral (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Suggested CRS</source>
      <translation>SRC sugerido</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>The folder of the flight. Folders in it are read too.</source>
      <translation>A pasta do voo. As pastas dentro dela também são lidas.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The ground that each photograph shows, as if it were level.</source>
      <translation>O terreno que cada fotografia mostra, como se fosse plano.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The photographs' places joined in the order of time.</source>
      <translation>Os locais das fotografias ligados por ordem de tempo.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The time, memory and disk of this preset are told as results.</source>
      <translation>O tempo, a memória e o disco desta predefinição são dados como resultados.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>geo-nerf said nothing about the photographs.</source>
      <translation>O geo-nerf não informou nada sobre as fotografias.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Folder of the survey's run (empty: where it was when it was planned)</source>
      <translation>Pasta do processamento do levantamento (vazio: onde estava no momento do planejamento)</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Give it only where the run was moved since the plan was made.</source>
      <translation>Informe só se o processamento foi movido depois de o plano ter sido feito.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Plan of tiles</source>
      <translation>Plano de blocos</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>The layer “tiles” of a plan, or its GeoPackage, as “Plan tiles” writes it.</source>
      <translation>A camada “tiles” de um plano, ou o seu GeoPackage, como “Planejar blocos” o grava.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <location filename="../processing/tile_plan.py" />
      <source>{path} is no plan of tiles.</source>
      <translation>{path} não é um plano de blocos.</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of the products</source>
      <translation>Pasta dos produtos</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Height above ground</source>
      <translation>Altura acima do terreno</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the surface model</source>
      <translation>Sombreamento do modelo de superfície (MDS)</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the terrain model</source>
      <translation>Sombreamento do modelo de terreno (MDT)</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Point clouds</source>
      <translation>Nuvens de pontos</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Points of the cloud</source>
      <translation>Pontos da nuvem</translation>
    </message>
    <message>
      <location filename="../processing/provider.py" />
      <location filename="../program/options.py" />
      <source>geo-nerf</source>
      <translation>geo-nerf</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A folder of its own, not the run's; what is there of an earlier export is replaced.</source>
      <translation>Uma pasta própria, não a do processamento; o que houver de uma exportação anterior é substituído.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A projected CRS in metres. The rasters are made anew in it, not warped.</source>
      <translation>Um SRC projetado em metros. Os rasters são refeitos nele, não deformados.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Also</source>
      <translation>Também</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Between contours (m)</source>
      <translation>Equidistância das curvas de nível (m)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>CRS of the rasters (empty: the run's)</source>
      <translation>SRC dos rasters (vazio: o do processamento)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the orthophoto (GSD)</source>
      <translation>Célula da ortofoto (GSD)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the surface model (GSD; empty: as in the run)</source>
      <translation>Célula do modelo de superfície (GSD; vazio: como no processamento)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the terrain model (GSD; 0: none)</source>
      <translation>Célula do modelo de terreno (GSD; 0: nenhum)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Choose another folder than the run's own: its products would be replaced.</source>
      <translation>Escolha uma pasta diferente da do processamento: os produtos dele seriam substituídos.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Difference of height from one contour to the next. It counts where contours are made.</source>
      <translation>Diferença de altura de uma curva para a seguinte. Conta quando são feitas curvas de nível.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Make rasters of a run</source>
      <translation>Criar rasters de um processamento</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Cria novamente o modelo de superfície, o modelo de terreno, os respectivos sombreamentos e a ortofoto de um processamento concluído, em outro SRC ou com outras células e, se desejado, a declividade, as curvas de nível e a altura acima do terreno. As células são medidas em distâncias de amostragem do solo (GSD): 2 corresponde ao dobro da largura de um pixel das fotografias no terreno. O processamento em si permanece como está; a pasta de resultados recebe também a nuvem de pontos nesse SRC.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Width of a cell in ground sampling distances of the photographs: 2 is twice as coarse as they are.</source>
      <translation>Largura de uma célula em distâncias de amostragem das fotografias: 2 é duas vezes mais grosseiro do que elas.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>slope in degrees, contours as lines, canopy: the height of things above the terrain model.</source>
      <translation>slope: declividade em graus, contours: curvas de nível, canopy: altura dos objetos acima do modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>A projected CRS in metres.</source>
      <translation>Um SRC projetado em metros.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (extent)</source>
      <translation>Área de interesse (extensão)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (polygons)</source>
      <translation>Área de interesse (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' file. Check points are measured and never used.</source>
      <translation>Como o arquivo dos pontos de controle. Os pontos de verificação são medidos e nunca usados.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' layer. Check points are measured and never used.</source>
      <translation>Como a camada dos pontos de controle. Os pontos de verificação são medidos e nunca usados.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results (empty: as the photographs suggest)</source>
      <translation>SRC dos resultados (vazio: conforme as fotografias)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results: {code} ({name})</source>
      <translation>SRC dos resultados: {code} ({name})</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (file)</source>
      <translation>Pontos de verificação (arquivo)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (layer of marks)</source>
      <translation>Pontos de verificação (camada de marcações)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (file)</source>
      <translation>Pontos de controle (arquivo)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (layer of marks)</source>
      <translation>Pontos de controle (camada de marcações)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>File name of the photograph that shows the point.</source>
      <translation>Nome do arquivo da fotografia que mostra o ponto.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's left edge, pixels.</source>
      <translation>A partir da borda esquerda da imagem, em pixels.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's upper edge, pixels.</source>
      <translation>A partir da borda superior da imagem, em pixels.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Outras configurações</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Keeps every step of the run. Give the same folder again to go on with a run that was stopped.</source>
      <translation>Guarda todas as etapas do processamento. Informe a mesma pasta para continuar um processamento interrompido.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Makes a georeferenced point cloud, a surface model, a terrain model, an orthophoto and a report of a folder of drone photographs, by training a neural surface of the ground.

CRS: a projected one in metres; empty takes the UTM zone that the photographs lie in. Vertical CRS: empty gives heights above the ellipsoid.

Presets: draft and fine for a computer without a graphics card (minutes, a quarter of an hour for some dozen photographs), standard and high for one with an NVIDIA GPU.

Area of interest: the point cloud is cut to it.

Control and check points: a file in OpenDroneMap's gcp_list.txt format, or a point layer with one feature for every mark of a point in a photograph, and fields for the photograph's name, the mark's pixel, the point's label and, where the points have no Z, its height above the vertical datum chosen. Check points are measured and never used.

The folder of results keeps every step: run again with the same folder, and what is done is not done again. Files made of layers are kept beside it. Further settings: one section.key=value a line.</source>
      <translation>Cria, a partir de uma pasta de fotografias de drone, uma nuvem de pontos georreferenciada, um modelo de superfície, um modelo de terreno, uma ortofoto e um relatório, treinando uma superfície neural do terreno.

SRC: projetado e em metros; vazio adota o fuso UTM em que estão as fotografias. SRC vertical: vazio fornece alturas acima do elipsoide.

Predefinições: draft e fine para um computador sem placa gráfica (minutos, um quarto de hora para algumas dezenas de fotografias), standard e high para um com GPU NVIDIA.

Área de interesse: a nuvem de pontos é recortada por ela.

Pontos de controle e de verificação: um arquivo no formato gcp_list.txt do OpenDroneMap, ou uma camada de pontos com uma feição para cada marcação de um ponto em uma fotografia e campos para o nome da fotografia, o pixel da marcação, o nome do ponto e, se os pontos não tiverem Z, a altitude no sistema vertical escolhido. Os pontos de verificação são medidos e nunca utilizados no cálculo.

A pasta de resultados conserva cada etapa: ao executar novamente com a mesma pasta, o que já foi feito não se repete. Os arquivos criados a partir de camadas são guardados ao lado dela. Outras configurações: um section.key=value por linha.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the column (px)</source>
      <translation>Marcações: campo da coluna (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the height (empty: the geometry's Z)</source>
      <translation>Marcações: campo da altitude (vazio: Z da geometria)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the photograph's name</source>
      <translation>Marcações: campo do nome da fotografia</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the point's label</source>
      <translation>Marcações: campo do nome do ponto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the row (px)</source>
      <translation>Marcações: campo da linha (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Metres above the vertical datum chosen.</source>
      <translation>Metros acima do datum vertical escolhido.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One point feature for each mark of a control point in a photograph. Give a file or a layer.</source>
      <translation>Uma feição de ponto para cada marca de um ponto de controle em uma fotografia. Informe um arquivo ou uma camada.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One section.key=value a line, as in geo-nerf's presets: field.steps=4000.</source>
      <translation>Um section.key=value por linha, como nas predefinições do geo-nerf: field.steps=4000.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Preset</source>
      <translation>Predefinição</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Products beyond cloud, surface model and orthophoto</source>
      <translation>Produtos além da nuvem, do modelo de superfície e da ortofoto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Reconstruct from photographs</source>
      <translation>Reconstruir a partir de fotografias</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The area of interest lies outside of what the photographs show. Check its place and its CRS.</source>
      <translation>A área de interesse está fora do que as fotografias mostram. Verifique a sua posição e o seu SRC.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>As fotografias não informam onde foram tiradas; por isso, é necessário escolher um SRC.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to these polygons. Give polygons or an extent.</source>
      <translation>A nuvem de pontos é recortada por estes polígonos. Informe polígonos ou uma extensão.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to this rectangle, in any CRS. Give polygons or an extent.</source>
      <translation>A nuvem de pontos é recortada por este retângulo, em qualquer SRC. Informe polígonos ou uma extensão.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The same for all marks of one point.</source>
      <translation>O mesmo para todas as marcas de um ponto.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>draft and fine for computers without a graphics card, standard and high for an NVIDIA GPU.</source>
      <translation>draft e fine para computadores sem placa gráfica, standard e high para uma GPU NVIDIA.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>gcp_list.txt of OpenDroneMap: the CRS, then one mark of a point in a photograph a line.</source>
      <translation>gcp_list.txt do OpenDroneMap: o SRC e depois, por linha, uma marca de um ponto em uma fotografia.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>terrain is the ground without buildings and trees; tiles and ept are for web maps.</source>
      <translation>terrain é o solo sem edifícios nem árvores; tiles e ept são para mapas web.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: the extent has no CRS.</source>
      <translation>{parameter}: a extensão não tem SRC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>A folder like that of a run, with the products of the whole. Choose another one than that of the tiles.</source>
      <translation>Uma pasta como a de um processamento, com os produtos do conjunto. Escolha uma diferente da dos blocos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Uniformizar a exposição dos blocos da ortofoto</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Choose another folder for the whole than that of the tiles.</source>
      <translation>Escolha para o conjunto uma pasta diferente da dos blocos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Files of the cloud</source>
      <translation>Arquivos da nuvem</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_run.py" />
      <source>Folder of the tiles</source>
      <translation>Pasta dos blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap, the more reliable one is used, and what agrees is blended; the layer of seams tells how heights and colours differ from tile to tile. Tiles that are not done leave a gap, and a warning.

The cloud: a COPC file for every tile with an index that QGIS 3.32 and newer show as one layer (tiles), or a single COPC file (one). The folder of results is like a run's: accuracy can be evaluated with it.</source>
      <translation>Cria, a partir dos blocos concluídos de um plano, uma só nuvem de pontos, um só modelo de superfície, um só modelo de terreno e uma só ortofoto, e um relatório sobre o conjunto. Onde os blocos se sobrepõem, prevalece o mais confiável, e o que concorda é fundido gradualmente; a camada de junções mostra quanto as altitudes e as cores diferem de bloco para bloco. Os blocos não concluídos deixam uma lacuna e um aviso.

A nuvem: um arquivo COPC por bloco, com um índice que o QGIS 3.32 e posteriores mostram como uma só camada (tiles), ou um único arquivo COPC (one). A pasta de resultados é como a de um processamento: com ela é possível avaliar a exatidão.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Median step of heights at seams (m)</source>
      <translation>Mediana do desnível das altitudes nas junções (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Merge tiles</source>
      <translation>Unir blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Number of tiles</source>
      <translation>Número de blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Seams between tiles</source>
      <translation>Junções entre blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>The folder that “Run tiles” wrote.</source>
      <translation>A pasta que “Processar blocos” gravou.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Tile of each cell</source>
      <translation>Bloco de cada célula</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Without it each tile keeps the colours of its photographs, and steps may be seen.</source>
      <translation>Sem isto cada bloco mantém as cores das suas fotografias, e podem ver-se degraus.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>tiles: a COPC file for each tile and an index, for surveys of any size. one: a single COPC file.</source>
      <translation>tiles: um arquivo COPC por bloco e um índice, para levantamentos de qualquer tamanho. one: um único arquivo COPC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>A GeoPackage. No other file than an earlier plan is written over.</source>
      <translation>Um GeoPackage. Nenhum arquivo além de um plano anterior é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>A file like configs/tiles/default.yaml of geo-nerf; what it leaves out is as usual.</source>
      <translation>Um arquivo como configs/tiles/default.yaml do geo-nerf; o que ele omite fica como de costume.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Area to keep to (polygons)</source>
      <translation>Área a considerar (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Areas to leave out (polygons)</source>
      <translation>Áreas a excluir (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Costs of all tiles</source>
      <translation>Custo de todos os blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Currency of the costs</source>
      <translation>Moeda dos custos</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Cuts a survey that is too large for one run into tiles: into so many, no longer than so many metres, needing no more memory than so much, or along the polygons of a layer, such as map sheets or an earlier plan. Give exactly one of the four. Each tile gets the photographs that see its ground, and an estimate of hours, memory, disk and money.

The run's photographs must be oriented (any run that got as far as its poses); a plan of photographs that are only read tells the costs and cannot be run.

The plan is a GeoPackage whose layer “tiles” is coloured by state. Tiles may be deleted from it. “Run tiles” takes it next; while that works the layer shows which tiles wait, run, are done or failed.</source>
      <translation>Divide em blocos um levantamento grande demais para um só processamento: em um dado número de blocos, em blocos com no máximo um dado comprimento em metros ou uma dada memória necessária, ou segundo os polígonos de uma camada, como folhas de carta ou um plano anterior. Indique exatamente uma das quatro opções. Cada bloco recebe as fotografias que veem o seu terreno e uma estimativa de horas, memória, disco e custo.

As fotografias do processamento devem estar orientadas (qualquer processamento que tenha chegado às poses das câmeras); um plano com fotografias apenas lidas informa os custos e não pode ser processado.

O plano é um GeoPackage cuja camada “tiles” é colorida por estado. É permitido apagar blocos dela. O passo seguinte é “Processar blocos”; enquanto ele trabalha, a camada mostra quais blocos estão em espera, em andamento, concluídos ou com falha.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Disk of all tiles (GB)</source>
      <translation>Disco de todos os blocos (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Forget what was done by a plan in the same file</source>
      <translation>Esquecer o que foi feito com um plano no mesmo arquivo</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Give exactly one of number, length, memory and polygons of the tiles.</source>
      <translation>Indique exatamente um dos itens: número, comprimento, memória ou polígonos dos blocos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Greatest memory of a tile (GB)</source>
      <translation>Maior memória de um bloco (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Hours of all tiles</source>
      <translation>Horas de todos os blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>No side of a tile is longer than this.</source>
      <translation>Nenhum lado de um bloco é mais longo do que isto.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing beyond these polygons is planned.</source>
      <translation>Nada fora destes polígonos é planejado.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing within these polygons is planned.</source>
      <translation>Nada dentro destes polígonos é planejado.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>One polygon a tile; a field called name or sheet names them.</source>
      <translation>Um polígono por bloco; um campo chamado name ou sheet dá-lhes o nome.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan</source>
      <translation>Plano</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan tiles</source>
      <translation>Planejar blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Rates, halo and overlap (YAML)</source>
      <translation>Tarifas, margem e sobreposição (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>Tiles</source>
      <translation>Blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles are cut until none is expected to need more. “Inspect photographs” tells what the whole would need.</source>
      <translation>Os blocos são divididos até que nenhum precise de mais. “Inspecionar fotografias” diz quanto o conjunto precisaria.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles of about as many photographs each.</source>
      <translation>Blocos com aproximadamente o mesmo número de fotografias.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Without it, tiles that stay as they are keep their states, and a plan that would lose some is not written.</source>
      <translation>Sem isto, os blocos que não mudam mantêm o seu estado, e um plano que perderia algum não é gravado.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest length of a tile (m)</source>
      <translation>ou comprimento máximo de um bloco (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest memory of a tile (GB)</source>
      <translation>ou memória máxima de um bloco (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or the tiles themselves (polygons)</source>
      <translation>ou os próprios blocos (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>A tile begins only where its expected memory still fits in.</source>
      <translation>Um bloco só começa se a memória esperada para ele ainda couber.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Endereço do cluster Ray (vazio: um é iniciado aqui)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>As the field name of the plan's layer has them: t01, t02.</source>
      <translation>Como estão no campo name da camada do plano: t01, t02.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each takes the memory and cores of a run; on one computer one or two are usual.</source>
      <translation>Cada um ocupa a memória e os núcleos de um processamento; em um computador o usual é um ou dois.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each tile gets a folder in it. Give the same folder again to go on.</source>
      <translation>Cada bloco recebe uma pasta nela. Informe a mesma pasta para continuar.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Else they are left as they are; tiles that are named are always tried.</source>
      <translation>Senão ficam como estão; os blocos nomeados são sempre tentados.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Make the tiles named anew, from nothing</source>
      <translation>Refazer do zero os blocos indicados</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Memory of all tiles at work (GB; empty: most of what is free)</source>
      <translation>Memória de todos os blocos em andamento (GB; vazio: a maior parte da memória livre)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Name the tiles that are to be made anew.</source>
      <translation>Indique os nomes dos blocos que devem ser refeitos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Names of the tiles wanted, separated by commas (empty: all)</source>
      <translation>Nomes dos blocos desejados, separados por vírgulas (vazio: todos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>One section.key=value a line, in place of those of the survey's run.</source>
      <translation>Um section.key=value por linha, no lugar dos do processamento do levantamento.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Run tiles</source>
      <translation>Processar blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Some tiles may fail</source>
      <translation>Permitir a falha de alguns blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Such as ray://head:10001. It counts where tiles run on ray.</source>
      <translation>Por exemplo ray://head:10001. Conta quando os blocos são processados no ray.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The algorithm then ends well, and tells how many did.</source>
      <translation>O algoritmo termina então com êxito e diz quantos falharam.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The plan has no tile {name} that a photograph sees.</source>
      <translation>O plano não tem nenhum bloco {name} visto por uma fotografia.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles at a time</source>
      <translation>Blocos processados ao mesmo tempo</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles done</source>
      <translation>Blocos concluídos</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles failed</source>
      <translation>Blocos com falha</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles left</source>
      <translation>Blocos restantes</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Trained on (empty: as the survey's run)</source>
      <translation>Treinado em (vazio: como o processamento do levantamento)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tries and pauses (YAML)</source>
      <translation>Tentativas e pausas (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Try tiles again that failed before</source>
      <translation>Tentar novamente os blocos que falharam antes</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>What was made of these tiles is deleted first.</source>
      <translation>O que foi feito destes blocos é apagado primeiro.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Where tiles run</source>
      <translation>Onde processar os blocos</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Works through the tiles of a plan, on this computer or on a Ray cluster that sees the same folders. Each tile is trained with a margin, as a run of its own in the folder of tiles, and cut to its outline. Tiles that are done are left alone, each tile gets up to three tries, and what was stopped goes on from where it was: run it again with the same folder.

The plan's layer shows the state of each tile while they run; there a tile can also be run again, and its log and report be opened, with the right mouse button.

Where a tile fails for good the algorithm fails once all others are done, unless some may fail. Further settings: one section.key=value a line. “Merge tiles” takes plan and folder next.</source>
      <translation>Processa os blocos de um plano, neste computador ou em um cluster Ray que tenha acesso às mesmas pastas. Cada bloco é treinado com uma margem, como um processamento próprio na pasta dos blocos, e recortado pelo seu contorno. Os blocos concluídos permanecem como estão, cada bloco tem até três tentativas, e o que foi interrompido continua de onde estava: execute novamente com a mesma pasta.

Enquanto isso, a camada do plano mostra o estado de cada bloco; nela também é possível, com o botão direito do mouse, processar um bloco novamente e abrir o seu registro e o seu relatório.

Se um bloco falhar definitivamente, o algoritmo falha assim que todos os outros estiverem concluídos, salvo se a falha de alguns for permitida. Outras configurações: um section.key=value por linha. O passo seguinte é “Unir blocos”, com o plano e a pasta.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>auto takes an NVIDIA GPU where there is one, cpu never, cuda always.</source>
      <translation>auto usa uma GPU NVIDIA quando existe, cpu nunca, cuda sempre.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>local: this computer. ray: a Ray cluster whose computers see the same folders.</source>
      <translation>local: este computador. ray: um cluster Ray cujos computadores veem as mesmas pastas.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>There are {free} GB of room for {needed} GB.</source>
      <translation>Há {free} GB livres e são necessários {needed} GB.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>“{step}” terminou com o status {status}; o registro informa o motivo.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A folder, a wheel or an address of geo-nerf, to be installed instead. Not a name: nobody has published it.</source>
      <translation>Uma pasta, um ficheiro wheel ou um endereço do geo-nerf a instalar em vez dele. Não um nome: ninguém o publicou.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Another package</source>
      <translation>Outro pacote</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python</source>
      <translation>Busca do Python</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python …</source>
      <translation>Busca do Python…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>More options of “pip install”, such as another package index, or: --no-index --find-links FOLDER</source>
      <translation>Mais opções de “pip install”, como outro índice de pacotes, ou: --no-index --find-links PASTA</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Opções</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../program/options.py" />
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up geo-nerf</source>
      <translation>Instalar o geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopped; what was there of it is removed.</source>
      <translation>Interrompido; o que já havia sido instalado foi removido.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopping and clearing away …</source>
      <translation>Interrupção e limpeza…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>The options cannot be read: close every quotation mark, and leave out the program's name.</source>
      <translation>Não é possível ler as opções: feche todas as aspas e não escreva o nome do programa.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is being set up. This takes some minutes; QGIS can be used meanwhile.</source>
      <translation>O geo-nerf está a ser instalado. Demora alguns minutos; entretanto pode usar o QGIS.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>O geo-nerf está instalado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../sentences/machine.py" />
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>the program that this plugin brings</source>
      <translation>o programa que este complemento traz</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>{file} is not what this plugin was built with: install the plugin anew.</source>
      <translation>{file} não é o ficheiro com que este complemento foi construído: instale de novo o complemento.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>O geo-nerf terminou com o status {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Component</source>
      <translation>Componente</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Copy the command: {command}</source>
      <translation>Copiar o comando: {command}</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>How to get it</source>
      <translation>Como obter</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What is installed and what is missing</source>
      <translation>O que está instalado e o que falta</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What it is for</source>
      <translation>Para que serve</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>limited</source>
      <translation>limitado</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>missing</source>
      <translation>ausente</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>too old</source>
      <translation>antigo demais</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>{state}, required</source>
      <translation>{state}, necessário</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>Looking for geo-nerf</source>
      <translation>Busca do geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the Windows Subsystem for Linux</source>
      <translation>no subsistema do Windows para Linux</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <location filename="../program/plan.py" />
      <source>the environment {folder}</source>
      <translation>no ambiente {folder}</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the search path</source>
      <translation>no caminho de busca</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>nas configurações</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} does not answer as geo-nerf does, so it is not kept.</source>
      <translation>{command} não responde como o geo-nerf e por isso não é guardado.</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} is not geo-nerf, so it is not kept. It answered: {answer}</source>
      <translation>{command} não é o geo-nerf e por isso não é guardado. A resposta foi: {answer}</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Choose the program …</source>
      <translation>Escolher o programa…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Look again</source>
      <translation>Buscar novamente</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>Looking for geo-nerf …</source>
      <translation>Busca do geo-nerf…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Set it up for me …</source>
      <translation>Instalar para mim…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>The program geo-nerf</source>
      <translation>O programa geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf could not look at itself:</source>
      <translation>O geo-nerf não conseguiu verificar a própria instalação:</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf is not on this computer, or not where it was looked for: the settings, the search path, virtual and conda environments, and the Windows Subsystem for Linux. Choose the program if you have it, or let it be set up.</source>
      <translation>O geo-nerf não está neste computador, ou não está onde foi procurado: nas configurações, no caminho de busca, em ambientes virtuais e conda e no subsistema do Windows para Linux. Escolha o programa, se já o tiver, ou permita que ele seja instalado.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf on this computer</source>
      <translation>geo-nerf neste computador</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) is ready.</source>
      <translation>{version} ({where}) está pronto.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) lacks something it cannot do without: see the first rows.</source>
      <translation>Falta a {version} ({where}) algo indispensável: veja as primeiras linhas.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} was found in {where}. Looking at what it needs …</source>
      <translation>{version} foi encontrado {where}. Verificação do que é necessário…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>A path, or a command such as: wsl.exe -e geo-nerf</source>
      <translation>Um caminho ou um comando como: wsl.exe -e geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Choose the program</source>
      <translation>Escolher o programa</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>No geo-nerf answers.</source>
      <translation>Nenhum geo-nerf responde.</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Test</source>
      <translation>Testar</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>What is installed and what is missing …</source>
      <translation>O que está instalado e o que falta…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>is looked for</source>
      <translation>busca automática</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>{version}, found in {where}:
{command}</source>
      <translation>{version}, encontrado {where}:
{command}</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Clearing the place</source>
      <translation>Limpeza da pasta de destino</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Finishing</source>
      <translation>Finalização</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Getting uv, which knows where PyTorch without CUDA is</source>
      <translation>A obter o uv, que sabe onde está o PyTorch sem CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing PyTorch without CUDA</source>
      <translation>A instalar o PyTorch sem CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing geo-nerf and its libraries</source>
      <translation>A instalar o geo-nerf e as suas bibliotecas</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Making the environment</source>
      <translation>Criação do ambiente</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>PyTorch without CUDA cannot be had from here: the usual one brings gigabytes of CUDA along, which nothing here uses.</source>
      <translation>Não é possível obter daqui o PyTorch sem CUDA: o habitual traz gigabytes de CUDA que aqui nada usa.</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Starting geo-nerf</source>
      <translation>Inicialização do geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Without a network: take the two files of {folder} to a computer that has one, with the same system and Python {version}, and run there, where they lie:
{command}
Bring the folder geo-nerf-files here, and give under Options:
--no-index --find-links FOLDER</source>
      <translation>Sem rede: leve os dois ficheiros de {folder} para um computador com rede, com o mesmo sistema e Python {version}, e execute lá, na pasta onde estão:
{command}
Traga para aqui a pasta geo-nerf-files e indique em Opções:
--no-index --find-links PASTA</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>Programs cannot be run from {folder}: its disk is mounted with noexec.</source>
      <translation>Não é possível executar programas a partir de {folder}: o disco está montado com noexec.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>The disk has {free} GB of room, and {needed} GB are needed: free some first.</source>
      <translation>O disco tem {free} GB livres e são necessários {needed} GB: liberte espaço primeiro.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>There is no such folder or wheel: {path}</source>
      <translation>Esta pasta ou este arquivo wheel não existe: {path}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This copy of the plugin brings no program: install the plugin from its zip, or name a package below.</source>
      <translation>Esta cópia do complemento não traz o programa: instale o complemento a partir do seu ZIP ou indique um pacote abaixo.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads the libraries that geo-nerf needs from the Python package index. It takes {needed} GB of disk; {free} GB are free. Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Isto cria uma pasta própria para o geo-nerf, {folder}, com Python {version}, e descarrega do índice de pacotes Python as bibliotecas de que o geo-nerf precisa. Ocupa {needed} GB de disco; há {free} GB livres. Nada mais é alterado neste computador. Instalar?</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This plugin brings no program, or a damaged one: install the plugin anew from its zip, or name a package.</source>
      <translation>Este complemento não traz o programa, ou traz um danificado: instale de novo o complemento a partir do seu ZIP ou indique um pacote.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>With PyTorch for the NVIDIA GPU of this computer.</source>
      <translation>Com PyTorch para a GPU NVIDIA deste computador.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>O geo-nerf precisa de um Python de {oldest} a {newest} capaz de criar ambientes, e não há nenhum aqui. Debian e Ubuntu: sudo apt install python3-venv. macOS: o instalador de python.org. Windows: wsl --install e, em seguida, no Linux que o acompanha: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf {version}, brought by this plugin: {file}
SHA-256 {sha256}</source>
      <translation>geo-nerf {version}, trazido por este complemento: {file}
SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>{folder} cannot be written.</source>
      <translation>Não é possível escrever em {folder}.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>“{package}” is a name, and nobody has published geo-nerf in a package index: what is found there is another program. Leave the field empty, or give a folder, a wheel or an address.</source>
      <translation>“{package}” é um nome, e ninguém publicou o geo-nerf num índice de pacotes: o que lá se encontrar é outro programa. Deixe o campo vazio ou indique uma pasta, um ficheiro wheel ou um endereço.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Ainda há processamentos em andamento. Fechar o QGIS e interrompê-los? O que já foi concluído é conservado, e eles podem ser retomados.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>geo-nerf is being set up. Close QGIS and stop that? What is there of it is removed.</source>
      <translation>O geo-nerf está a ser instalado. Fechar o QGIS e parar a instalação? O que já existe dela será removido.</translation>
    </message>
    <message>
      <location filename="../running/history.py" />
      <source>The run is not in the list of the next session: {0}</source>
      <translation>O processamento não estará na lista da próxima sessão: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Forget it</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Show them</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The folders of these runs are gone, so they are no longer in the list: {0}</source>
      <translation>As pastas destes processamentos já não existem, por isso eles deixaram de estar na lista: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The run {0} is not finished.</source>
      <translation>O processamento {0} não está concluído.</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>{0} runs are not finished: {1}</source>
      <translation>{0} processamentos não estão terminados: {1}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Check their coordinates, labels and marks.</source>
      <translation>Verifique suas coordenadas, rótulos e marcas.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its plane coordinates are not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>O ponto de controle {label} (leste, norte) está {off}, segundo os outros pontos de controle, GNSS e as fotografias. Não é certo que seja ele o errado, então sua planimetria não é usada e o modelo segue os outros. Procure um rótulo, uma marca ou um dígito errado.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by {judges}: only its height is used. {cause}</source>
      <translation>O ponto de controle {label} (leste, norte) está {off}, segundo {judges}: só se usa sua altura. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its height is not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>O ponto de controle {label} (altura) está {off}, segundo os outros pontos de controle, GNSS e as fotografias. Não é certo que seja ele o errado, então sua altura não é usada e o modelo segue os outros. Procure um rótulo, uma marca ou um dígito errado.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by {judges}: its height was left out. {cause}</source>
      <translation>O ponto de controle {label} (altura) está {off}, segundo {judges}: sua altura ficou de fora. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} is {off_m:.2f} m from where the others put it and was left out (a wrong label, mark or coordinate?).</source>
      <translation>O ponto de controle {label} está a {off_m:.2f} m de onde os outros o põem e ficou de fora (um rótulo, marca ou coordenada errada?).</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} lies {off}, judged by {judges}: it was left out. {cause}</source>
      <translation>O ponto de controle {label} está {off}, segundo {judges}: ficou de fora. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label}: {bad} of its {total} marks do not meet the others in one point.</source>
      <translation>Ponto de controle {label}: {bad} de suas {total} marcas não encontram as outras em um ponto.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control points whose marks in oriented photographs do not fix one place do not count: {labels}.</source>
      <translation>Não contam os pontos de controle cujas marcas em fotografias orientadas não fixam um lugar: {labels}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Each fits the other's coordinates: were the two exchanged?</source>
      <translation>Cada um concorda com as coordenadas do outro: foram trocados?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and gimbals</source>
      <translation>GNSS e gimbals</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and the other control</source>
      <translation>GNSS e os outros pontos de controle</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS, gimbals and the other control</source>
      <translation>GNSS, gimbals e os outros pontos de controle</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m above where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Os pontos de controle estão todos {side_m:.2f} m ao lado e {up_m:.2f} m acima de onde o GNSS os põe, embora o receptor declare {plane_m:.2f} m e {height_m:.2f} m: verifique o sistema de referência do arquivo de controle, acima de que são suas alturas (elipsoide ou geoide) e a estação base. O modelo segue o controle.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m below where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Os pontos de controle estão todos {side_m:.2f} m ao lado e {up_m:.2f} m abaixo de onde o GNSS os põe, embora o receptor declare {plane_m:.2f} m e {height_m:.2f} m: verifique o sistema de referência do arquivo de controle, acima de que são suas alturas (elipsoide ou geoide) e a estação base. O modelo segue o controle.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its coordinates fit {label}: were the two exchanged, or its marks set under the other's label?</source>
      <translation>Suas coordenadas concordam com {label}: os dois foram trocados, ou suas marcas estão sob o rótulo do outro?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as feet.</source>
      <translation>Sua altura concorda em pés.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as metres that were divided as feet.</source>
      <translation>Sua altura concorda como metros divididos como se fossem pés.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height in the file is 0: nobody measured it?</source>
      <translation>Sua altura no arquivo é 0: ninguém a mediu?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its marks fit the coordinates of {label}: a wrong label?</source>
      <translation>Suas marcas concordam com as coordenadas de {label}: um rótulo errado?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its x and y are exchanged in the file.</source>
      <translation>Seus x e y estão trocados no arquivo.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Look for a wrong label, mark or digit.</source>
      <translation>Procure um rótulo, uma marca ou um dígito errado.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the height of control point {label}: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>Nada verifica a altura do ponto de controle {label}: {effect} Mais pontos de controle ou de verificação, espalhados pela área, a verificariam.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the plane coordinates of control point {label}: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>Nada verifica a planimetria do ponto de controle {label}: {effect} Mais pontos de controle ou de verificação, espalhados pela área, a verificariam.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation.</source>
      <translation>Os pontos de controle concordam entre si e com as fotografias só a cerca de {sigma_m:.1f} m; contam com esse desvio padrão.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation; one of them may be wrong, and with so few nothing tells which.</source>
      <translation>Os pontos de controle concordam entre si e com as fotografias só a cerca de {sigma_m:.1f} m; contam com esse desvio padrão; um deles pode estar errado, e com tão poucos nada diz qual.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their height, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Os pontos de controle {labels} contradizem-se na altura, e não se pode decidir qual está errado (contra {judge}: {each}). Nenhuma delas é usada. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their plane coordinates, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Os pontos de controle {labels} contradizem-se na planimetria, e não se pode decidir qual está errado (contra {judge}: {each}). Nenhuma delas é usada. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control that is used does not settle the tilt of the block, which rests on GNSS: heights are uncertain by about {sigma_m:.2f} m (one sigma) where it is worst. Control points on all sides of the area would settle it.</source>
      <translation>O controle usado não fixa a inclinação do bloco, que se apoia no GNSS: as alturas têm incerteza de cerca de {sigma_m:.2f} m (um sigma) no pior lugar. Pontos de controle em todos os lados da área a fixariam.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's heights fit GNSS as feet, while the file's reference system says metres: they are not used; heights are GNSS's. Write them in metres, or name a compound system whose heights are in feet.</source>
      <translation>As alturas de controle concordam com o GNSS em pés, enquanto o sistema de referência do arquivo diz metros: não são usadas; as alturas são as do GNSS. Escreva-as em metros, ou indique um sistema composto com alturas em pés.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's points agree with each other and contradict the shape that GNSS gives the block: GNSS counts less.</source>
      <translation>Os pontos de controle concordam entre si e contradizem a forma que o GNSS dá ao bloco: o GNSS conta menos.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides how high the block lies, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>A altura do ponto de controle {label} decide sozinha a que altura está o bloco, e nada a verifica: {effect} Mais pontos de controle ou de verificação, espalhados pela área, a verificariam.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides the tilt across the block, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>A altura do ponto de controle {label} decide sozinha a inclinação transversal do bloco, e nada a verifica: {effect} Mais pontos de controle ou de verificação, espalhados pela área, a verificariam.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so it is not used; the model follows GNSS.</source>
      <translation>A altura do ponto de controle {label} e o GNSS contradizem-se: contra o GNSS o ponto está {off}. Nada diz qual dos dois está errado, então não é usada; o modelo segue o GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} alone decide where the block lies or how it is turned, and nothing checks them: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>A planimetria do ponto de controle {label} decide sozinha onde está o bloco ou como está girado, e nada a verifica: {effect} Mais pontos de controle ou de verificação, espalhados pela área, a verificariam.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so they are not used; the model follows GNSS.</source>
      <translation>A planimetria do ponto de controle {label} e o GNSS contradizem-se: contra o GNSS o ponto está {off}. Nada diz qual dos dois está errado, então não é usada; o modelo segue o GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The {count} control points contradict each other ({each} from where the photographs' geometry wants them), there is no GNSS to judge by, and it cannot be decided which of them is wrong: the model may be off by more than that. Check their coordinates, labels and marks, or give more points.</source>
      <translation>Os {count} pontos de controle contradizem-se ({each} de onde a geometria das fotografias os quer), não há GNSS para julgar, e não se pode decidir qual está errado: o modelo pode errar em mais do que isso. Verifique suas coordenadas, rótulos e marcas, ou dê mais pontos.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move heights by up to {moved_m:.2f} m.</source>
      <translation>um erro de até {size_m:.2f} m não apareceria, e moveria as alturas em até {moved_m:.2f} m.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move the model by up to {moved_m:.2f} m.</source>
      <translation>um erro de até {size_m:.2f} m não apareceria, e moveria o modelo em até {moved_m:.2f} m.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move heights by up to {rate:.2f} m for each metre.</source>
      <translation>um erro de qualquer tamanho não apareceria, e moveria as alturas em até {rate:.2f} m por metro.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move the model by up to {rate:.2f} m for each metre.</source>
      <translation>um erro de qualquer tamanho não apareceria, e moveria o modelo em até {rate:.2f} m por metro.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>the other control, GNSS and the photographs</source>
      <translation>os outros pontos de controle, GNSS e as fotografias</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{effect} The same holds for {others}.</source>
      <translation>{effect} O mesmo vale para {others}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} (any error)</source>
      <translation>{label} (qualquer erro)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} ({size_m:.2f} m, {moved_m:.2f} m)</source>
      <translation>{label} ({size_m:.2f} m, {moved_m:.2f} m)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} {off}</source>
      <translation>{label} {off}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m east</source>
      <translation>{off_m:.2f} m a leste</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m north</source>
      <translation>{off_m:.2f} m ao norte</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m south</source>
      <translation>{off_m:.2f} m ao sul</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too high</source>
      <translation>{off_m:.2f} m alto demais</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too low</source>
      <translation>{off_m:.2f} m baixo demais</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m west</source>
      <translation>{off_m:.2f} m a oeste</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{points} and {count} more points</source>
      <translation>{points} e mais {count} pontos</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>All of its {count} marks lie outside their photographs, at up to {times:.1f} times the size, as marks measured on larger pictures do.</source>
      <translation>Todas as suas {count} marcas ficam fora de suas fotografias, até {times:.1f} vezes o tamanho, como marcas medidas em imagens maiores.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Check that the file names belong to these photographs: it says {said}, the folder holds {holds}.</source>
      <translation>Verifique se os nomes são destas fotografias: diz {said}, a pasta contém {holds}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give a text file, as OpenDroneMap's gcp_list.txt.</source>
      <translation>Indique um arquivo de texto, como o gcp_list.txt do OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give each point its own label, or the same coordinates in every row.</source>
      <translation>Dê a cada ponto seu próprio rótulo, ou as mesmas coordenadas em cada linha.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write x (easting, longitude) first.</source>
      <translation>Nas colunas x e y escreva primeiro x (leste, longitude).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write {first} first, {second} second.</source>
      <translation>Nas colunas x e y escreva primeiro {first}, depois {second}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Name the points' reference system in the file's first line, or correct the coordinates. Where it is GNSS that is wrong, take its positions out of copies of the photographs: then the points alone place the model.</source>
      <translation>Indique o sistema de referência dos pontos na primeira linha do arquivo, ou corrija as coordenadas. Se o GNSS é que está errado, tire suas posições de cópias das fotografias: então os pontos sozinhos situam o modelo.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>None of its {count} marks lies in a photograph of {folder}.</source>
      <translation>Nenhuma de suas {count} marcas está em uma fotografia de {folder}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Separate the columns by blanks or tabs, and write decimal points.</source>
      <translation>Separe as colunas com espaços ou tabulações, e escreva pontos decimais.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by commas, and not every row can be read so.</source>
      <translation>As colunas parecem separadas por vírgulas, e nem todas as linhas podem ser lidas assim.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by semicolons, and not every row can be read so.</source>
      <translation>As colunas parecem separadas por ponto e vírgula, e nem todas as linhas podem ser lidas assim.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file cannot be read ({why}).</source>
      <translation>O arquivo não pode ser lido ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file is no text.</source>
      <translation>O arquivo não é texto.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The first line should name the points' reference system, but is already a point.</source>
      <translation>A primeira linha deveria indicar o sistema de referência dos pontos, mas já é um ponto.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks fit the photographs only {way}.</source>
      <translation>As marcas só encaixam nas fotografias {way}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks of {file} were multiplied by {ratio}: they fit the photographs so, as marks measured on pictures of another size.</source>
      <translation>As marcas de {file} foram multiplicadas por {ratio}: assim encaixam nas fotografias, como marcas medidas em imagens de outro tamanho.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The point {label} has other coordinates here than in line {line}.</source>
      <translation>O ponto {label} tem aqui outras coordenadas que na linha {line}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The points lie {away_km:.0f} km from the photographs' GNSS positions when read as {name}.</source>
      <translation>Lidos como {name}, os pontos estão a {away_km:.0f} km das posições GNSS das fotografias.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>This row has {count} columns; a row is: x y height px py photograph label.</source>
      <translation>Esta linha tem {count} colunas; uma linha é: x y altura px py fotografia rótulo.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write an EPSG code such as EPSG:25832 (with heights: EPSG:25832+7837), a PROJ string, or “WGS84 UTM 32N”.</source>
      <translation>Escreva um código EPSG como EPSG:25832 (com alturas: EPSG:25832+7837), um texto PROJ ou “WGS84 UTM 32N”.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write the marks as x to the right and y downwards from the upper left corner, in pixels of these photographs.</source>
      <translation>Escreva as marcas com x para a direita e y para baixo a partir do canto superior esquerdo, em pixels destas fotografias.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>all heights are zero: nobody measured them, so the points cannot tell how high the model lies or how it is tilted</source>
      <translation>todas as alturas são zero: ninguém as mediu, então os pontos não dizem a que altura está o modelo nem como se inclina</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>check points ({file})</source>
      <translation>pontos de verificação ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>control points ({file})</source>
      <translation>pontos de controle ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>fewer than three points are marked in two photographs or more: they cannot place the model by themselves</source>
      <translation>menos de três pontos estão marcados em duas fotografias ou mais: sozinhos não podem situar o modelo</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>it cannot be opened</source>
      <translation>não pode ser aberto</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: the mark of {label} lies outside {photo} ({width} x {height} pixels)</source>
      <translation>linha {line}: a marca de {label} fica fora de {photo} ({width} x {height} pixels)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: {label} is marked twice in {photo}; the first mark counts</source>
      <translation>linha {line}: {label} está marcado duas vezes em {photo}; conta a primeira marca</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>marks that lie outside their photographs even so and are skipped: {count}</source>
      <translation>marcas que mesmo assim ficam fora de suas fotografias e são ignoradas: {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>pixels are taken in the photographs as stored, before EXIF orientation turns them: some fit no other way</source>
      <translation>os pixels são tomados nas fotografias como estão gravadas, antes que a orientação EXIF as gire: alguns só encaixam assim</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the control points lie at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for; is it their system?</source>
      <translation>os pontos de controle estão na longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, fora da área para a qual {name} foi feito; é o sistema deles?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the coordinates are no place on earth in {name}; is it the right system, with x (easting, longitude) first?</source>
      <translation>as coordenadas não são um lugar da Terra em {name}; é o sistema certo, com x (leste, longitude) primeiro?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the file is not UTF-8 text: it is read as Windows-1252 (Latin-1)</source>
      <translation>o arquivo não é texto UTF-8: é lido como Windows-1252 (Latin-1)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {away_km:.0f} km from the photographs' GNSS positions; is {name} their system, with x first?</source>
      <translation>os pontos estão a {away_km:.0f} km das posições GNSS das fotografias; {name} é o sistema deles, com x primeiro?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m above the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>os pontos estão {gap_m:.0f} m acima da altura de decolagem das fotografias: talvez uma seja acima do geoide e a outra acima do elipsoide (indique um sistema composto para alturas niveladas)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m below the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>os pontos estão {gap_m:.0f} m abaixo da altura de decolagem das fotografias: talvez uma seja acima do geoide e a outra acima do elipsoide (indique um sistema composto para alturas niveladas)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x and y are exchanged</source>
      <translation>se x e y são trocados</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x is counted from the picture's right</source>
      <translation>se x é contado da direita da imagem</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when y is counted from the picture's bottom</source>
      <translation>se y é contado de baixo da imagem</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>whether the points lie where the photographs do is not checked: {why}</source>
      <translation>não se verifica se os pontos estão onde estão as fotografias: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they are no place on earth in {name}, the other way round {turned_km:.1f} km from the photographs' GNSS positions.</source>
      <translation>x e y estão trocados: como estão escritos não são um lugar da Terra em {name}; ao contrário, a {turned_km:.1f} km das posições GNSS das fotografias.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they lie {away_km:.0f} km from the photographs' GNSS positions, the other way round {turned_km:.1f} km.</source>
      <translation>x e y estão trocados: como estão escritos, os pontos ficam a {away_km:.0f} km das posições GNSS das fotografias; ao contrário, a {turned_km:.1f} km.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{files}: {doubt}</source>
      <translation>{files}: {doubt}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{first} and {second} have the same coordinates</source>
      <translation>{first} e {second} têm as mesmas coordenadas</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: marked in one photograph only, which does not fix a point in space</source>
      <translation>{labels}: marcado em uma só fotografia, o que não fixa um ponto no espaço</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: no usable mark</source>
      <translation>{labels}: nenhuma marca utilizável</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count</source>
      <translation>{labels}: as coordenadas não são um lugar da Terra em {name} e não contam</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count; x and y exchanged?</source>
      <translation>{labels}: as coordenadas não são um lugar da Terra em {name} e não contam; x e y trocados?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the height is not known (nan), and the point does not count</source>
      <translation>{labels}: a altura não é conhecida (nan), e o ponto não conta</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped</source>
      <translation>{mark}; é ignorada</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped, and so are {more} more</source>
      <translation>{mark}; é ignorada, e outras {more} também</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} counts in {unit} but says nothing about heights: they are taken as metres above the ellipsoid; if they are feet, name a compound system whose vertical part is in feet</source>
      <translation>{name} conta em {unit} mas nada diz das alturas: são tomadas como metros acima do elipsoide; se forem pés, indique um sistema composto cuja parte vertical seja em pés</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is left out ({reason})</source>
      <translation>{name} ficou de fora ({reason})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not among the photographs</source>
      <translation>{name} não está entre as fotografias</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not made for surveys where the points lie: {length}; is it their system?</source>
      <translation>{name} não é feito para levantamentos onde estão os pontos: {length}; é o sistema deles?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} names {count} photographs in different folders</source>
      <translation>{name} nomeia {count} fotografias em pastas diferentes</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{why}; marks skipped: {count}</source>
      <translation>{why}; marcas ignoradas: {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” is no number; a row is: x y height px py photograph label.</source>
      <translation>“{text}” não é um número; uma linha é: x y altura px py fotografia rótulo.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” names no reference system.</source>
      <translation>“{text}” não nomeia nenhum sistema de referência.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Check that the coordinates are in the system named, with x (easting, longitude) first. {suggests}</source>
      <translation>Verifique se as coordenadas estão no sistema indicado, com x (leste, longitude) primeiro. {suggests}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose a system of the place on another datum, or, where you know the seven parameters, a PROJ string with +towgs84=…</source>
      <translation>Escolha um sistema do lugar com outro datum ou, se conhecer os sete parâmetros, um texto PROJ com +towgs84=…</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}, with heights above the WGS 84 ellipsoid.</source>
      <translation>Escolha como “Sistema de referência” a mesma grade com eixos leste e norte: {twin}, com alturas acima do elipsoide WGS 84.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the system by its EPSG code, or add the datum to the text: +datum=…, or +towgs84=… with its seven parameters.</source>
      <translation>Escolha o sistema pelo código EPSG, ou acrescente o datum ao texto: +datum=…, ou +towgs84=… com seus sete parâmetros.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}.</source>
      <translation>Escolha {sibling}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}; QGIS converts the products to another unit afterwards.</source>
      <translation>Escolha {sibling}; o QGIS converte depois os produtos para outra unidade.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>If you have {grids}, put it into {folder}. {other}</source>
      <translation>Se tiver {grids}, ponha-a em {folder}. {other}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between WGS 84 and {name} is known: they are taken to agree, as they do to a metre or two.</source>
      <translation>Não se conhece operação de coordenadas entre WGS 84 e {name}: são tomados por iguais, o que vale a um ou dois metros.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between {source} and {target} is known.</source>
      <translation>Não se conhece operação de coordenadas entre {source} e {target}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>PROJ's data set has no such code</source>
      <translation>os dados do PROJ não têm esse código</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The same grid with axes east and north works: {twin} (coordinates along west or south change their sign).</source>
      <translation>A mesma grade com eixos leste e norte serve: {twin} (coordenadas para oeste ou sul mudam de sinal).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The “Reference system” that is filled in for these photographs works.</source>
      <translation>O “Sistema de referência” preenchido para estas fotografias serve.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}) or the EGM2008 geoid ({geoid}).</source>
      <translation>Use alturas acima do elipsoide WGS 84 ({flat}) ou do geoide EGM2008 ({geoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}).</source>
      <translation>Use alturas acima do elipsoide WGS 84 ({flat}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} longer than on the ground (scale factor {factor})</source>
      <translation>um comprimento no mapa é {much} maior que no terreno (fator de escala {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} shorter than on the ground (scale factor {factor})</source>
      <translation>um comprimento no mapa é {much} menor que no terreno (fator de escala {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a metric reference system of the place</source>
      <translation>um sistema de referência métrico do lugar</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts depths, and products have heights, which grow upwards</source>
      <translation>conta profundidades, e os produtos têm alturas, que crescem para cima</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts its {axis} in {unit}, and products are written in metres</source>
      <translation>conta em {unit} ({axis}), e os produtos são escritos em metros</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts {axes}, and products need coordinates that grow to the east and to the north</source>
      <translation>conta {axes}, e os produtos precisam de coordenadas que cresçam para leste e norte</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>east</source>
      <translation>leste</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>has heights alone and no place on the map</source>
      <translation>só tem alturas e nenhum lugar no mapa</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected ({kind})</source>
      <translation>não é projetado ({kind})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected, so lengths and areas would be in degrees</source>
      <translation>não é projetado, então comprimentos e áreas estariam em graus</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a file; choose the system, or give the file's content</source>
      <translation>é um arquivo; escolha o sistema, ou dê o conteúdo do arquivo</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the north, and the place lies south of the equator</source>
      <translation>é uma zona do norte, e o lugar fica ao sul do equador</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the south, and the place lies north of the equator</source>
      <translation>é uma zona do sul, e o lugar fica ao norte do equador</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is empty</source>
      <translation>está vazio</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the name of {name}</source>
      <translation>é parte do nome de {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the names of {count} systems: {names}</source>
      <translation>é parte dos nomes de {count} sistemas: {names}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its map is a mirror image of the ground</source>
      <translation>seu mapa é uma imagem espelhada do terreno</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its north is turned from true north by {turned_deg:.0f} degrees</source>
      <translation>seu norte está girado {turned_deg:.0f} graus em relação ao norte verdadeiro</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its x to the {first} and its y to the {second}</source>
      <translation>x para {first} e y para {second}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>north</source>
      <translation>norte</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>south</source>
      <translation>sul</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the horizontal part alone, {across}, with heights above the WGS 84 ellipsoid</source>
      <translation>só a parte horizontal, {across}, com alturas acima do elipsoide WGS 84</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the metric edition of the same zone: {across}</source>
      <translation>a edição métrica da mesma zona: {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the nearest name that is known is {name}</source>
      <translation>o nome conhecido mais próximo é {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the same grid with heights upwards in metres: {across}</source>
      <translation>a mesma grade com alturas para cima em metros: {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>west</source>
      <translation>oeste</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{code} is {name}; is that meant?</source>
      <translation>{code} é {name}; é esse?</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{inexact} There is a better one with the grid {grids}, not installed here; this command in a terminal gets it: {command}</source>
      <translation>{inexact} Há uma melhor com a grade {grids}, não instalada aqui; este comando em um terminal a obtém: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{least:.4f} to {greatest:.4f}, by direction</source>
      <translation>{least:.4f} a {greatest:.4f}, conforme a direção</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} gives an ellipsoid ({ellipsoid}) but no datum, so its place on earth is open by hundreds of metres.</source>
      <translation>{name} dá um elipsoide ({ellipsoid}) mas nenhum datum, então seu lugar na Terra fica aberto em centenas de metros.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is known, but PROJ cannot compute its projection ({method}).</source>
      <translation>{name} é conhecido, mas o PROJ não pode calcular sua projeção ({method}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is not a system of the earth (its ellipsoid is {ellipsoid}).</source>
      <translation>{name} não é um sistema da Terra (seu elipsoide é {ellipsoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} with ellipsoidal heights is written as {flat}: its heights are above the WGS 84 ellipsoid.</source>
      <translation>{name} com alturas elipsoidais é escrito como {flat}: suas alturas são acima do elipsoide WGS 84.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} {why}.</source>
      <translation>{name} {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: at this place {length}. Distances and areas from the products differ by it.</source>
      <translation>{name}: neste lugar, {length}. Distâncias e áreas dos produtos diferem nisso.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which holds to {stated_m} m, as EPSG states. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name}: seu datum, {datum}, e WGS 84 são tomados por iguais, o que segundo o EPSG vale a {stated_m} m. Posições RTK ou PPK estão no datum de sua base ou rede, e certas se for este; senão, indique pontos de controle nele.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which nobody states an accuracy for. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name}: seu datum, {datum}, e WGS 84 são tomados por iguais, do que ninguém declara a exatidão. Posições RTK ou PPK estão no datum de sua base ou rede, e certas se for este; senão, indique pontos de controle nele.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: nobody states how accurate its own shift to WGS 84 is (+towgs84); of three parameters for a country most are good to some metres. Control points in this system, or in EPSG's of its datum, show it.</source>
      <translation>{name}: ninguém declara a exatidão de sua própria passagem para WGS 84 (+towgs84); com três parâmetros para um país, a maioria vale a alguns metros. Pontos de controle neste sistema, ou no do EPSG de seu datum, a mostram.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m at this place, as its authors state.</source>
      <translation>{name}: a transformação a partir de WGS 84 é exata a {accuracy_m} m neste lugar, segundo seus autores.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m where it is made for, which is not this place.</source>
      <translation>{name}: a transformação a partir de WGS 84 é exata a {accuracy_m} m onde foi feita para valer, que não é este lugar.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{off_mm:.1f} mm a metre ({ppm:.0f} ppm)</source>
      <translation>{off_mm:.1f} mm por metro ({ppm:.0f} ppm)</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{place} has no coordinates in {name}: it lies outside what the projection can show.</source>
      <translation>{place} não tem coordenadas em {name}: fica fora do que a projeção pode mostrar.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{worst:.6f}</source>
      <translation>{worst:.6f}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{crs}” is not a known coordinate reference system ({reason}).</source>
      <translation>“{crs}” não é um sistema de coordenadas conhecido ({reason}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{text}” gives an ellipsoid ({ellipsoid}) but no datum: it is read as WGS 84, which ETRS89, NAD83 and other datums on this ellipsoid are taken to agree with.</source>
      <translation>“{text}” dá um elipsoide ({ellipsoid}) mas nenhum datum: é lido como WGS 84, com o qual ETRS89, NAD83 e outros datums neste elipsoide são tomados por iguais.</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>CPU kernels of the hash grid</source>
      <translation>kernels de CPU da grade hash</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Choose the quality Draft or Fine, or a machine with an NVIDIA GPU</source>
      <translation>Escolha a qualidade Rascunho ou Fina, ou um computador com GPU NVIDIA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>EXIF and XMP: positions, RTK state, gimbal, lens</source>
      <translation>EXIF e XMP: posições, estado RTK, gimbal, lente</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>HEIC files are left out</source>
      <translation>arquivos HEIC ficam de fora</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>LAS and LAZ files</source>
      <translation>arquivos LAS e LAZ</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Nothing has to be done. In an environment of conda-forge (environment.yml) all share one edition</source>
      <translation>Nada precisa ser feito. Em um ambiente do conda-forge (environment.yml) todos têm a mesma edição</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines in Python</source>
      <translation>pipelines do PDAL em Python</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines that begin with a run's surface (optional)</source>
      <translation>pipelines do PDAL que começam com a superfície de uma execução (opcional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>This machine seems to have one, but its torch is a CPU build: reinstall torch for CUDA</source>
      <translation>Este computador parece ter uma, mas seu torch é só de CPU: reinstale o torch para CUDA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a draft takes twice as long on one core</source>
      <translation>um rascunho demora o dobro em um núcleo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a survey of some hundred photographs may not fit</source>
      <translation>um levantamento de algumas centenas de fotografias pode não caber</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>build it as pdal_stages/plugin/README.md says</source>
      <translation>compile-o como diz pdal_stages/plugin/README.md</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws (DNG and kin)</source>
      <translation>RAW de câmera (DNG e afins)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws are left out</source>
      <translation>RAW de câmera ficam de fora</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>cameras as GeoPackage</source>
      <translation>câmeras como GeoPackage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>checking and writing cloud-optimised GeoTIFFs</source>
      <translation>verificar e escrever GeoTIFFs otimizados para a nuvem</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>clouds through PDAL pipelines, your own stages in them</source>
      <translation>nuvens por pipelines do PDAL, com etapas próprias neles</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>compressing clouds (LAZ, COPC)</source>
      <translation>comprimir nuvens (LAZ, COPC)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda-forge has a current one</source>
      <translation>o conda-forge tem um atual</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda: pdal, or your distribution's package pdal</source>
      <translation>conda: pdal, ou o pacote pdal de sua distribuição</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <location filename="../sentences/pictures.py" />
      <source>contours</source>
      <translation>curvas de nível</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>contours for CAD (DXF)</source>
      <translation>curvas de nível para CAD (DXF)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is fetched when needed (PROJ_NETWORK is on)</source>
      <translation>datums e geoides; uma grade que falte é obtida quando necessário (PROJ_NETWORK está ligado)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is not fetched by itself (PROJ_NETWORK is off)</source>
      <translation>datums e geoides; uma grade que falte não é obtida sozinha (PROJ_NETWORK está desligado)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>elevation models and orthophotos (GDAL)</source>
      <translation>modelos de elevação e ortofotos (GDAL)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>every coordinate</source>
      <translation>toda coordenada</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>everything</source>
      <translation>tudo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>for Python 3.13 and later there is no build of it, take a newer PDAL</source>
      <translation>para Python 3.13 e posteriores não há versão compilada; use um PDAL mais novo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>ground by cloth simulation</source>
      <translation>solo por simulação de tecido</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above sea level by {name}</source>
      <translation>alturas acima do nível do mar por {name}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above that geoid end in an error that names the grid (ellipsoidal heights work)</source>
      <translation>alturas acima desse geoide acabam em um erro que nomeia a grade (as elipsoidais funcionam)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>its kernels are not used: the surface trains on plain torch operations</source>
      <translation>seus kernels não são usados: a superfície treina com operações comuns do torch</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>large surveys</source>
      <translation>levantamentos grandes</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>looking at the products (optional)</source>
      <translation>ver os produtos (opcional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>meshes, their texture, and the demo's rendered survey</source>
      <translation>malhas, sua textura e o levantamento simulado da demonstração</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>more than some hundred photographs may not fit</source>
      <translation>mais de algumas centenas de fotografias podem não caber</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>names and codes of coordinate reference systems</source>
      <translation>nomes e códigos de sistemas de coordenadas</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>neighbour searches, robust fits</source>
      <translation>buscas de vizinhos, ajustes robustos</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no cloth simulation with a PDAL before 2.3</source>
      <translation>sem simulação de tecido com um PDAL anterior ao 2.3</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no mesh, no demo</source>
      <translation>sem malha, sem demonstração</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no report.pdf; report.html is written all the same</source>
      <translation>sem report.pdf; report.html é escrito assim mesmo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no tiles on a Ray cluster</source>
      <translation>sem blocos em um cluster Ray</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no training log</source>
      <translation>sem registro do treinamento</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no viewer on this machine</source>
      <translation>nenhum visualizador neste computador</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>not here</source>
      <translation>não está aqui</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: any browser shows the report</source>
      <translation>nada se perde: qualquer navegador mostra o relatório</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: pipelines run through the PDAL program</source>
      <translation>nada se perde: os pipelines passam pelo programa PDAL</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>of unknown version</source>
      <translation>de versão desconhecida</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orienting the photographs</source>
      <translation>orientar as fotografias</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orthophotos as PMTiles</source>
      <translation>ortofotos como PMTiles</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in HEIC</source>
      <translation>fotografias em HEIC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in TIFF</source>
      <translation>fotografias em TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pictures of the HTML report (optional)</source>
      <translation>imagens do relatório HTML (opcional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pipelines begin with the files of products/</source>
      <translation>os pipelines começam com os arquivos de products/</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>plugin of PDAL {version}</source>
      <translation>complemento do PDAL {version}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>points stay unclassified (no terrain model), clouds are written without PDAL, and no stage of yours can take part ({error})</source>
      <translation>os pontos ficam sem classe (sem modelo do terreno), as nuvens são escritas sem PDAL, e nenhuma etapa própria pode participar ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>reading and undistorting photographs</source>
      <translation>ler fotografias e corrigir a distorção</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>results in {folder}</source>
      <translation>resultados em {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>saved states of the trained surface</source>
      <translation>estados salvos da superfície treinada</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>settings, terminal, pictures</source>
      <translation>configurações, terminal, imagens</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>speed</source>
      <translation>velocidade</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent judge of our STAC files</source>
      <translation>testes: um verificador independente de nossos arquivos STAC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our COPC files</source>
      <translation>testes: um leitor independente de nossos arquivos COPC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our glTF and OBJ files</source>
      <translation>testes: um leitor independente de nossos arquivos glTF e OBJ</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the hash grid runs on plain torch operations, many times slower</source>
      <translation>a grade hash roda com operações comuns do torch, muitas vezes mais lenta</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the products' STAC description</source>
      <translation>a descrição STAC dos produtos</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run</source>
      <translation>o programa não funciona</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run without {names}</source>
      <translation>o programa não funciona sem {names}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the qualities Standard and High in reasonable time</source>
      <translation>as qualidades Padrão e Alta em tempo razoável</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the report as PDF</source>
      <translation>o relatório em PDF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the training's log</source>
      <translation>o registro do treinamento</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>there</source>
      <translation>presente</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>this GDAL writes no GeoTIFF</source>
      <translation>este GDAL não escreve GeoTIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests are skipped</source>
      <translation>esses testes são pulados</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests fail</source>
      <translation>esses testes falham</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tiles on a cluster</source>
      <translation>blocos em um cluster</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>torch is needed to see one</source>
      <translation>torch é necessário para ver uma</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training runs on the CPU: Draft and Fine are made for that</source>
      <translation>o treinamento roda na CPU: Rascunho e Fina são feitas para isso</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training the surface</source>
      <translation>treinar a superfície</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>writers.copc keeps all dimensions from 2.7 on only; geo-nerf's own writer makes the COPC file of clouds</source>
      <translation>writers.copc só mantém todas as dimensões a partir da 2.7; o próprio geo-nerf escreve o arquivo COPC das nuvens</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution</source>
      <translation>sua distribuição</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution's package {package}</source>
      <translation>o pacote {package} de sua distribuição</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}, or conda: pdal</source>
      <translation>{command}, ou conda: pdal</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}; {further}</source>
      <translation>{command}; {further}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost} ({error})</source>
      <translation>{cost} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}: its kernels do not compile ({error})</source>
      <translation>{cost}: seus kernels não compilam ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}; made for {wanted}</source>
      <translation>{cost}; feito para {wanted}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{count} of {total}</source>
      <translation>{count} de {total}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{source} (system libraries), or {command}</source>
      <translation>{source} (bibliotecas do sistema), ou {command}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{users} know other reference systems and other names of datums than pyproj, which computes coordinates. Products are not affected: a system is recognised by its code or its parameters. One younger than pyproj's edition is refused</source>
      <translation>{users} conhecem outros sistemas e outros nomes de datums que o pyproj, que calcula as coordenadas. Os produtos não são afetados: um sistema é reconhecido pelo código ou pelos parâmetros. Um mais novo que a edição do pyproj é recusado</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, compiles, {layer} threads</source>
      <translation>{version}, compila, threads: {layer}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, {threads} threads</source>
      <translation>{version}, {threads} threads</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Check its permissions.</source>
      <translation>Verifique as permissões.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose a folder of JPEG, TIFF or PNG photographs (HEIC needs pillow-heif, DNG rawpy); convert others first.</source>
      <translation>Escolha uma pasta de fotografias JPEG, TIFF ou PNG (HEIC precisa de pillow-heif, DNG de rawpy); converta antes as outras.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose the folder of the photographs instead: {folder}</source>
      <translation>Escolha em vez disso a pasta das fotografias: {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Each part of the ground must be seen by three photographs or more, from places well apart.</source>
      <translation>Cada parte do solo deve ser vista por três fotografias ou mais, de lugares bem separados.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Git LFS pointer</source>
      <translation>ponteiro do Git LFS</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>HTML page</source>
      <translation>página HTML</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command} ({error})</source>
      <translation>Instale-o com este comando em um terminal: {command} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command}; {system} ({error})</source>
      <translation>Instale-o com este comando em um terminal: {command}; {system} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Plan the tiles anew from the survey's run as it is now, larger where few photographs look.</source>
      <translation>Planeje de novo os blocos a partir da execução atual do levantamento, maiores onde poucas fotografias olham.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>The folder is empty.</source>
      <translation>A pasta está vazia.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no files to read here.</source>
      <translation>Não há arquivos para ler aqui.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no photographs here, only other files ({kinds}).</source>
      <translation>Não há fotografias aqui, só outros arquivos ({kinds}).</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This folder cannot be read.</source>
      <translation>Esta pasta não pode ser lida.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This is a file, not a folder.</source>
      <translation>Isto é um arquivo, não uma pasta.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a checksum in its middle does not fit</source>
      <translation>uma soma de verificação no meio não confere</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a link to something that is not there</source>
      <translation>um link para algo que não existe</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>archive</source>
      <translation>arquivo compactado</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>camera raw</source>
      <translation>RAW de câmera</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are missing</source>
      <translation>faltam dados no meio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong</source>
      <translation>há dados errados no meio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, restart markers are missing or out of order</source>
      <translation>há dados errados no meio, faltam marcas de reinício ou estão fora de ordem</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, so what follows is not where it belongs</source>
      <translation>há dados errados no meio, e o que segue não está no lugar</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>height above the ground</source>
      <translation>altura acima do solo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it also needs the system's Pango (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</source>
      <translation>precisa também do Pango do sistema (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it cannot be read: {words}</source>
      <translation>não pode ser lido: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not begin with its header</source>
      <translation>não começa com seu cabeçalho</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode</source>
      <translation>não pode ser decodificada</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode to the size that its header says</source>
      <translation>decodificado não tem o tamanho que seu cabeçalho diz</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends before its pixels do</source>
      <translation>termina antes de seus pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends, or makes no sense, before its pixels begin</source>
      <translation>termina, ou não faz sentido, antes do início de seus pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it has no fingerprint</source>
      <translation>não tem impressão digital</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it holds {bands} bands that are no red, green and blue; give each band as a file of its own</source>
      <translation>tem {bands} bandas que não são vermelho, verde e azul; dê cada banda em um arquivo próprio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a GeoTIFF map, not a photograph</source>
      <translation>é um mapa GeoTIFF, não uma fotografia</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a HEIC photograph, which needs pillow-heif: {command}</source>
      <translation>é uma fotografia HEIC, que precisa de pillow-heif: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG of {bits} bits a colour, which nothing here decodes; convert it to 8</source>
      <translation>é um JPEG de {bits} bits por cor, que nada aqui decodifica; converta-o para 8</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG with arithmetic coding, which nothing here decodes; convert it</source>
      <translation>é um JPEG com codificação aritmética, que nada aqui decodifica; converta-o</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a backup copy of a photograph, by its name</source>
      <translation>pelo nome, é a cópia de segurança de uma fotografia</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw (DNG and kin), which needs rawpy: {command}</source>
      <translation>é um RAW de câmera (DNG e afins), que precisa de rawpy: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw in a .tif; give it the suffix that the camera uses (.dng, .nef, …)</source>
      <translation>é um RAW de câmera em um .tif; dê-lhe a extensão que a câmera usa (.dng, .nef, …)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a copy of another photograph ({name} of {first})</source>
      <translation>é uma cópia de outra fotografia ({name} de {first})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a hidden file: its name begins with a dot</source>
      <translation>é um arquivo oculto: seu nome começa com um ponto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a lossless JPEG, which nothing here decodes; convert it</source>
      <translation>é um JPEG sem perda, que nada aqui decodifica; converta-o</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a picture of a kind that is not read ({kind}); convert it to JPEG, TIFF or PNG with its tags</source>
      <translation>é uma imagem de um tipo que não é lido ({kind}); converta-a para JPEG, TIFF ou PNG com suas etiquetas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a {kind} picture, but its name does not end like one; rename it to use it</source>
      <translation>é uma imagem {kind}, mas seu nome não termina assim; renomeie-a para usá-la</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is black all over and hides its whole photograph (black hides, white is used)</source>
      <translation>é toda preta e esconde sua fotografia inteira (o preto esconde, o branco é usado)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called a mask, and masks are PNG, JPEG or TIFF</source>
      <translation>chama-se máscara, e máscaras são PNG, JPEG ou TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called as COLMAP calls masks; put it into a folder “masks” beside its photograph</source>
      <translation>chama-se como o COLMAP chama máscaras; ponha-a em uma pasta “masks” ao lado de sua fotografia</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is no orientation: {error}</source>
      <translation>não é uma orientação: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is only {width} x {height} pixels</source>
      <translation>só tem {width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated</source>
      <translation>está truncado</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated or wrong in its middle, data of its last rows are missing</source>
      <translation>está truncado ou errado no meio, faltam dados das últimas linhas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated, the mark of its end is missing</source>
      <translation>está truncado, falta a marca do fim</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it lacks {key}</source>
      <translation>falta {key}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it was taken {away_km:.1f} km from the other photographs</source>
      <translation>foi tirada a {away_km:.1f} km das outras fotografias</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its colours are of the kind {name}; convert it to RGB</source>
      <translation>suas cores são do tipo {name}; converta-a para RGB</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header makes no sense</source>
      <translation>seu cabeçalho não faz sentido</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels</source>
      <translation>seu cabeçalho diz {width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, but the file holds only {held_mb:.1f} MB</source>
      <translation>seu cabeçalho diz {width} x {height} pixels, mas o arquivo só tem {held_mb:.1f} MB</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, more than any photograph has</source>
      <translation>seu cabeçalho diz {width} x {height} pixels, mais do que qualquer fotografia tem</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its pixels are {pixels}; photographs have 8 or 16 bits</source>
      <translation>seus pixels são {pixels}; fotografias têm 8 ou 16 bits</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its size {width} x {height} does not fit the photograph's {wide} x {high}</source>
      <translation>seu tamanho {width} x {height} não combina com o da fotografia, {wide} x {high}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its {colours} has {bands} bands</source>
      <translation>seu {colours} tem {bands} bandas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>mesh</source>
      <translation>malha</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no others of this tile's photographs were oriented</source>
      <translation>nenhuma outra fotografia deste bloco foi orientada</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no two of them share {least} features</source>
      <translation>não há duas que compartilhem {least} feições</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>one of each is used</source>
      <translation>usa-se uma de cada</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>orthophoto</source>
      <translation>ortofoto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>point cloud</source>
      <translation>nuvem de pontos</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>slope</source>
      <translation>declividade</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>some of its pixels were never written</source>
      <translation>parte de seus pixels nunca foi escrita</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>surface model</source>
      <translation>modelo de superfície</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>survey</source>
      <translation>levantamento</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>terrain model</source>
      <translation>modelo de terreno</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the camera raw is damaged, or of a kind that LibRaw does not know: {words}</source>
      <translation>o RAW da câmera está danificado, ou é de um tipo que a LibRaw não conhece: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file holds nothing but zeros where it should begin; a copy of it failed</source>
      <translation>o arquivo só tem zeros onde deveria começar; uma cópia falhou</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is empty</source>
      <translation>o arquivo está vazio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected})</source>
      <translation>o arquivo não é o que seu nome diz ({expected})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected}), but: {found}</source>
      <translation>o arquivo não é o que seu nome diz ({expected}), mas: {found}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the folder itself</source>
      <translation>a própria pasta</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the photograph has another mask already</source>
      <translation>a fotografia já tem outra máscara</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file does not decode</source>
      <translation>o arquivo {kind} não pode ser decodificado</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file is damaged: {how}</source>
      <translation>o arquivo {kind} está danificado: {how}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>there is no photograph it could belong to</source>
      <translation>não há fotografia à qual possa pertencer</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>they were taken {away_km:.1f} km from the others; this folder holds {places} places, and one run takes the one with most photographs ({most}). Put each place into a folder of its own and run it by itself</source>
      <translation>foram tiradas a {away_km:.1f} km das outras; esta pasta tem {places} lugares, e uma execução toma o de mais fotografias ({most}). Ponha cada lugar em uma pasta própria e execute-o separadamente</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>this folder cannot be read: {words}</source>
      <translation>esta pasta não pode ser lida: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>those in {kept} are used, and those in {away} are left out</source>
      <translation>usam-se as de {kept}, e as de {away} ficam de fora</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>video</source>
      <translation>vídeo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{bare} of them show fewer than {few} features</source>
      <translation>{bare} delas mostram menos de {few} feições</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{first} and {other}</source>
      <translation>{first} e {other}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names} and {count} more</source>
      <translation>{names} e mais {count}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names}: {why}</source>
      <translation>{names}: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{pairs} pairs of photographs share features, but no three hang together</source>
      <translation>{pairs} pares de fotografias compartilham feições, mas não há três que se liguem</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} Pictures in a folder called “masks” are taken for masks; rename it to use them.</source>
      <translation>{what} As imagens em uma pasta chamada “masks” são tomadas por máscaras; renomeie-a para usá-las.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} {mend}</source>
      <translation>{what} {mend}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is no control: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Todas as fotografias olham para baixo e não há controle: a altura do solo abaixo das câmeras apoia-se em {trusted} e {size}. Pontos de controle ou algumas fotografias oblíquas resolveriam.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is too little control to settle the height: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Todas as fotografias olham para baixo e há controle de menos para fixar a altura: a altura do solo abaixo das câmeras apoia-se em {trusted} e {size}. Pontos de controle ou algumas fotografias oblíquas resolveriam.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All {photographs} photographs carry the very same GNSS position (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>As {photographs} fotografias têm a mesma posição GNSS (um receptor travado, ou etiquetas copiadas?): são necessárias três diferentes para dizer onde está o levantamento, seu tamanho e sua rotação.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS is left out: {why}</source>
      <translation>O GNSS fica de fora: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m ahead of their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>As posições GNSS estão {off_m:.2f} m à frente de suas fotografias ao longo do voo, {lie}: receptor e obturador não falam do mesmo instante. Faixas de sentidos opostos diferem em {apart_m:.2f} m; o bloco fica entre elas.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m behind their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>As posições GNSS estão {off_m:.2f} m atrás de suas fotografias ao longo do voo, {lie}: receptor e obturador não falam do mesmo instante. Faixas de sentidos opostos diferem em {apart_m:.2f} m; o bloco fica entre elas.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions that do not fit the photographs' geometry were left out: {names}.</source>
      <translation>Posições GNSS que não concordam com a geometria das fotografias ficaram de fora: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions the adjustment contradicts by more than six of their own sigmas: {names}.</source>
      <translation>Posições GNSS que o ajustamento contradiz em mais de seis de seus próprios sigmas: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and of {points} control points only {placed} can be triangulated from two oriented photographs (or they lie on one line).</source>
      <translation>Fotografias orientadas com posição GNSS: {known}, e de {points} pontos de controle só {placed} podem ser triangulados de duas fotografias orientadas (ou estão em uma linha).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and there is no ground control: the model cannot be placed on the earth.</source>
      <translation>Fotografias orientadas com posição GNSS: {known}, e não há pontos de controle: o modelo não pode ser situado na Terra.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of camera {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>As posições GNSS da câmera {group} ({count} fotografias) afastam-se juntas {side_m:.1f} m e {up_m:.1f} m na altura das outras fotografias.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of folder {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>As posições GNSS da pasta {group} ({count} fotografias) afastam-se juntas {side_m:.1f} m e {up_m:.1f} m na altura das outras fotografias.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs contradict each other: only {agree} of {total} fit the photographs' geometry.</source>
      <translation>As posições GNSS das fotografias contradizem-se: só {agree} de {total} concordam com a geometria delas.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs do not follow the way that the cameras moved: they lie within {across_m:.1f} m of each other and scatter there (a receiver that stood still, or copied tags?).</source>
      <translation>As posições GNSS das fotografias não seguem o caminho das câmeras: estão a menos de {across_m:.1f} m entre si e dispersas (um receptor parado, ou etiquetas copiadas?).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The block stands {tilt_deg:.1f} degrees from the vertical that the photographs' gimbal tags show, and only control decides its tilt: a control height is probably wrong (look at the one that lies apart from the others), or the tags are. The model follows the control.</source>
      <translation>O bloco afasta-se {tilt_deg:.1f} graus da vertical que mostram as etiquetas do gimbal das fotografias, e só o controle decide sua inclinação: provavelmente uma altura de controle está errada (veja a do ponto afastado dos outros), ou as etiquetas estão. O modelo segue o controle.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length came out {percent:.0f} % from what the tags say, and neither control nor oblique photographs tell which is right: the height of the ground below the cameras {size}. Control points would settle it.</source>
      <translation>A distância focal saiu a {percent:.0f} % do que dizem as etiquetas, e nem controle nem fotografias oblíquas dizem qual está certa: a altura do solo abaixo das câmeras {size}. Pontos de controle resolveriam.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % longer than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>A distância focal de {camera} saiu {percent:.0f} % mais longa do que dizem suas etiquetas (uma imagem cortada ou corrigida, ou um bloco que não a determina): compare a altura de voo com a que voou.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % shorter than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>A distância focal de {camera} saiu {percent:.0f} % mais curta do que dizem suas etiquetas (uma imagem cortada ou corrigida, ou um bloco que não a determina): compare a altura de voo com a que voou.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The maker's lens calibration contradicts itself or the photographs by {miss:.1f} % of the focal length (fx {fx:.0f}, fy {fy:.0f}, principal point); its focal length counts with a sigma of {miss:.1f} % instead of {stated:.1f} %.</source>
      <translation>A calibração da lente do fabricante contradiz a si mesma ou as fotografias em {miss:.1f} % da distância focal (fx {fx:.0f}, fy {fy:.0f}, ponto principal); sua distância focal conta com um sigma de {miss:.1f} % em vez de {stated:.1f} %.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m horizontally, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>O receptor declara {stated_m:.2f} m na planimetria, mas suas posições e as fotografias diferem em {found_m:.2f} m, {times:.0f} vezes isso (uma posição sem RTK fixo, o deslocamento da antena, o instante do obturador?): o que se diz da exatidão segue o maior.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m in height, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>O receptor declara {stated_m:.2f} m na altura, mas suas posições e as fotografias diferem em {found_m:.2f} m, {times:.0f} vezes isso (uma posição sem RTK fixo, o deslocamento da antena, o instante do obturador?): o que se diz da exatidão segue o maior.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry only {count} different GNSS positions (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>As {photographs} fotografias têm só {count} posições GNSS diferentes (um receptor travado, ou etiquetas copiadas?): são necessárias três diferentes para dizer onde está o levantamento, seu tamanho e sua rotação.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry {count} different GNSS positions, but {stuck} photographs in a row carry the very same one (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>As {photographs} fotografias têm {count} posições GNSS diferentes, mas {stuck} seguidas têm a mesma (um receptor travado, ou etiquetas copiadas?): são necessárias três diferentes para dizer onde está o levantamento, seu tamanho e sua rotação.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>a nominal focal length</source>
      <translation>uma distância focal nominal</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>cannot be told</source>
      <translation>não pode ser dita</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction</source>
      <translation>em faixas de todas as direções</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction, as if taken {apart_s:.2f} s apart at {speed:.0f} m/s</source>
      <translation>em faixas de todas as direções, como com {apart_s:.2f} s de diferença a {speed:.0f} m/s</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>is uncertain by about {sigma_m:.2f} m (one sigma)</source>
      <translation>é incerta em cerca de {sigma_m:.2f} m (um sigma)</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>the maker's lens calibration</source>
      <translation>a calibração da lente do fabricante</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right, so the position is no better than tens of metres. Control points would settle it.</source>
      <translation>{out} de {total} posições GNSS não concordam com as fotografias, em até {worst_m:.0f} m: nada diz que as outras estejam certas, então a posição não é melhor que dezenas de metros. Pontos de controle resolveriam.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right. Control points would settle it.</source>
      <translation>{out} de {total} posições GNSS não concordam com as fotografias, em até {worst_m:.0f} m: nada diz que as outras estejam certas. Pontos de controle resolveriam.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A ground point is seen by {views:.1f} photographs; expect holes under {least:.0f}.</source>
      <translation>Um ponto do terreno é visto em {views:.1f} fotografias; abaixo de {least:.0f}, espere falhas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A mesh needs the neural surface, which this run has not.</source>
      <translation>Uma malha precisa da superfície neural, que esta execução não tem.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A run needs the grid {grids} for altitudes above the geoid; it is not installed.</source>
      <translation>Uma execução precisa da grade {grids} para altitudes acima do geoide; ela não está instalada.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>All photographs look straight down and the lens is not calibrated: focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Todas as fotografias olham na vertical e a lente não está calibrada: a distância focal e a altura podem compensar-se. Pontos de controle ou algumas fotografias oblíquas resolvem isso.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Altitudes are above take-off, whose height is unknown: give control points for absolute heights.</source>
      <translation>As altitudes são acima da decolagem, cuja altura é desconhecida: indique pontos de controle para alturas absolutas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Another run is working in this folder.</source>
      <translation>Outra execução está trabalhando nesta pasta.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check the path.</source>
      <translation>Verifique o caminho.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check “Photographs”.</source>
      <translation>Verifique “Fotografias”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a file under “Control” with at least three points that are not on one line, each marked in two photographs or more, or photographs that carry GNSS positions.</source>
      <translation>Escolha em “Controle” um arquivo com pelo menos três pontos não alinhados, cada um marcado em duas ou mais fotografias, ou fotografias com posições GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a projected “Reference system” in metres.</source>
      <translation>Escolha um “Sistema de referência” projetado em metros.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another way in “Find the ground by” under “More”.</source>
      <translation>Escolha outra forma em “Encontrar o solo por”, em “Mais”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”, or delete this one if it is no longer wanted.</source>
      <translation>Escolha outra “Pasta de saída”, ou apague esta se não for mais necessária.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”.</source>
      <translation>Escolha outra “Pasta de saída”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Reference system”.</source>
      <translation>Escolha outro “Sistema de referência”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the folder of the whole flight (subfolders are read too).</source>
      <translation>Escolha a pasta do voo inteiro (as subpastas também são lidas).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}.</source>
      <translation>Escolha como “Sistema de referência” a mesma quadrícula com eixos leste e norte: {twin}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Copy it from the camera's card again, or take it out of the folder; then resume.</source>
      <translation>Copie-a de novo do cartão da câmera ou retire-a da pasta; depois retome.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Delete the folder {step} and resume; only that step and those after it are done anew.</source>
      <translation>Apague a pasta {step} e retome; só essa etapa e as seguintes são refeitas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Fewer than three GNSS positions do not fix place and direction: choose a file under “Control”.</source>
      <translation>Menos de três posições GNSS não fixam lugar nem direção: escolha um arquivo em “Controle”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Get it with this command in a terminal, then start again: {commands}</source>
      <translation>Obtenha-a com este comando em um terminal e inicie de novo: {commands}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>If the photographs were moved, choose their folder under “Photographs”.</source>
      <translation>Se as fotografias foram movidas, escolha a pasta delas em “Fotografias”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>In {bare} of {total} parts of the survey no ground was found; their points stay unclassified.</source>
      <translation>Em {bare} de {total} partes do levantamento não se encontrou solo; seus pontos ficam sem classificação.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Keep each point in one of the two files.</source>
      <translation>Mantenha cada ponto num só dos dois arquivos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Left out {names}: {why}.</source>
      <translation>Deixado de fora {names}: {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Look at them: blur, darkness, water, snow or sky leave nothing to recognise.</source>
      <translation>Olhe para elas: desfoque, escuridão, água, neve ou céu não deixam nada para reconhecer.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower both learning rates under “More”, or use another “Random seed”.</source>
      <translation>Reduza as duas taxas de aprendizado em “Mais”, ou use outra “Semente aleatória”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower “Least confidence” under “More”, or choose a higher “Quality”; see the warnings in the log.</source>
      <translation>Reduza “Confiança mínima” em “Mais”, ou escolha uma “Qualidade” maior; veja os avisos no registro.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Make room and resume, or choose another “Output folder”.</source>
      <translation>Libere espaço e retome, ou escolha outra “Pasta de saída”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names} is ignored: {doubt}.</source>
      <translation>A máscara {names} é ignorada: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names}: {doubt}.</source>
      <translation>Máscara {names}: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No ground was found ({method}); the cloud stays unclassified. “Find the ground by” under “More” has other ways.</source>
      <translation>Nenhum solo foi encontrado ({method}); a nuvem fica sem classificação. “Encontrar o solo por”, em “Mais”, tem outras formas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No map tiles were made: {error}</source>
      <translation>Não foram criados blocos de mapa: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph has a measured altitude, so heights may be wrong by hundreds of metres. Choose a file under “Control”.</source>
      <translation>Nenhuma fotografia tem altitude medida, então as alturas podem errar em centenas de metros. Escolha um arquivo em “Controle”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says how high it was taken: choose a file under “Control” for heights.</source>
      <translation>Nenhuma fotografia diz a que altura foi tirada: escolha um arquivo em “Controle” para as alturas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says where it was taken: choose a file under “Control”, or there is neither place nor scale.</source>
      <translation>Nenhuma fotografia diz onde foi tirada: escolha um arquivo em “Controle”, ou não há lugar nem escala.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No tag tells the flight height, so GSD, overlap and area are not known.</source>
      <translation>Nenhum metadado dá a altura de voo, então GSD, sobreposição e área não são conhecidos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no point of the cloud is classed as ground.</source>
      <translation>Não feito: {products}, porque nenhum ponto da nuvem está classificado como solo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no terrain model was asked for.</source>
      <translation>Não feito: {products}, porque não se pediu um modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Nothing was found to write ({product}): no part of the surface was seen well enough.</source>
      <translation>Não houve nada a escrever ({product}): nenhuma parte da superfície foi vista bem o bastante.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Only {registered} of {given} photographs could be oriented ({why}); at least three are needed.</source>
      <translation>Só {registered} de {given} fotografias puderam ser orientadas ({why}); são necessárias pelo menos três.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Part {part} of the survey could not be oriented by itself: {missing} of its {total} photographs ({names}) stand only where its neighbours reach them.</source>
      <translation>A parte {part} do levantamento não pôde ser orientada sozinha: {missing} de suas {total} fotografias ({names}) só ficam onde as vizinhas as alcançam.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs need 60 % overlap or more of the same ground.</source>
      <translation>As fotografias precisam de 60 % de sobreposição ou mais do mesmo terreno.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs of one colour all over ({count}): {names}.</source>
      <translation>Fotografias de uma só cor ({count}): {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs that are there twice, in other sizes or with other tags ({count}): {which} ({names}).</source>
      <translation>Fotografias que estão duas vezes, em outro tamanho ou com outras etiquetas ({count}): {which} ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs with a GNSS position: {count}, and there are no three control points. Nothing says where the survey lies.</source>
      <translation>Fotografias com posição GNSS: {count}, e não há três pontos de controle. Nada diz onde fica o levantamento.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Points are not classified: {error}</source>
      <translation>Os pontos não são classificados: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Resume: the file is written anew, and steps that are done stay. Delete nothing.</source>
      <translation>Retome: o arquivo é escrito de novo e as etapas concluídas ficam. Não apague nada.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to what fits, or choose the photographs they are of.</source>
      <translation>Ajuste “Marcas medidas em”, em “Mais”, ao que corresponde, ou escolha as fotografias delas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to {ratio}, or choose the photographs they are of.</source>
      <translation>Ajuste “Marcas medidas em”, em “Mais”, para {ratio}, ou escolha as fotografias delas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Some photographs say nothing about their lens: its focal length is guessed and found by self-calibration.</source>
      <translation>Algumas fotografias não dizem nada sobre a lente: a distância focal é suposta e encontrada por autocalibração.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Take it from a copy, or make it anew.</source>
      <translation>Recupere-o de uma cópia ou gere-o novamente.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The GNSS positions are of fewer than three places: choose a file under “Control”.</source>
      <translation>As posições GNSS são de menos de três lugares: escolha um arquivo em “Controle”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The corrected cameras fit the tie points {worse_px:.1f} px worse than before: switch off “Correct the cameras” under “More”.</source>
      <translation>As câmeras corrigidas ajustam-se aos pontos de ligação {worse_px:.1f} px pior que antes: desative “Corrigir as câmeras” em “Mais”.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The first line names the reference system (EPSG:25832, say); every other line is: x y height px py photograph label.</source>
      <translation>A primeira linha dá o sistema de referência (EPSG:25832, por exemplo); cada uma das outras é: x y altura px py fotografia nome.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder holds a run of other photographs ({earlier}).</source>
      <translation>A pasta contém uma execução de outras fotografias ({earlier}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder's name holds letters that libraries cannot open.</source>
      <translation>O nome da pasta contém caracteres que as bibliotecas não conseguem abrir.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The gimbal tags say that the cameras look up (pitch {low_deg:.0f}° to {high_deg:.0f}°): no ground is seen.</source>
      <translation>Os dados do gimbal dizem que as câmeras olham para cima (inclinação {low_deg:.0f}° a {high_deg:.0f}°): não se vê solo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The marks fit the photographs only when multiplied by {ratio}: they were measured on pictures of another size.</source>
      <translation>As marcas só se ajustam às fotografias multiplicadas por {ratio}: foram medidas em imagens de outro tamanho.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The mesh keeps its {triangles} triangles: simplifying them takes {needed_gb:.0f} GB of memory, and {free_gb:.0f} are free. A larger “Cell of the mesh” under “More” makes fewer.</source>
      <translation>A malha mantém seus {triangles} triângulos: simplificá-los requer {needed_gb:.0f} GB de memória, e há {free_gb:.0f} livres. Uma “Célula da malha” maior, em “Mais”, dá menos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of the flights.</source>
      <translation>A pasta de saída não deve ficar dentro da pasta dos voos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say what their altitudes are above; they are taken as ellipsoidal, so heights may be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>As fotografias não dizem acima de que são suas altitudes; são tomadas como elipsoidais, então as alturas podem errar em dezenas de metros. Escolha em “Altitudes acima de”, em “Mais”, ou indique pontos de controle.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>As fotografias não dizem para onde olham e a lente não está calibrada. Se todas olham na vertical, a distância focal e a altura podem compensar-se. Pontos de controle ou algumas fotografias oblíquas resolvem isso.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs fall into {blocks} blocks that share nothing; only the largest, of {largest}, is used. Run the others by themselves.</source>
      <translation>As fotografias formam {blocks} blocos que não têm nada em comum; só o maior, de {largest}, é usado. Processe os outros à parte.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs of {camera} come out very dark; convert them to 8 bits with the right brightness ({names}).</source>
      <translation>As fotografias de {camera} saem muito escuras; converta-as para 8 bits com o brilho correto ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes are of different kinds ({kinds}); they may not fit together.</source>
      <translation>As altitudes das fotografias são de tipos diferentes ({kinds}); podem não combinar.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes count from the take-off point: so do all heights made from them.</source>
      <translation>As altitudes das fotografias contam desde a decolagem: também todas as alturas feitas com elas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The report was not written as PDF: {error}</source>
      <translation>O relatório não foi gravado como PDF: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state belongs to other settings or another scene; training starts anew.</source>
      <translation>O estado salvo é de outros ajustes ou de outra cena; o treinamento recomeça.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state of the training cannot be read ({why}); training starts anew.</source>
      <translation>O estado salvo do treinamento não pode ser lido ({why}); o treinamento recomeça.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The survey lies at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for.</source>
      <translation>O levantamento está na longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, fora da área para a qual {name} é feito.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The transformation from {source} to {target} needs the grid {grids}, which is not installed.</source>
      <translation>A transformação de {source} para {target} precisa da grade {grids}, que não está instalada.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The “Reference system” that is filled in for these photographs fits this place.</source>
      <translation>O “Sistema de referência” preenchido para estas fotografias convém a este lugar.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no space left on this disk ({free_mb:.0f} MB are free).</source>
      <translation>Não há mais espaço neste disco ({free_mb:.0f} MB livres).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such file.</source>
      <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such folder.</source>
      <translation>Essa pasta não existe.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This file of earlier work cannot be read ({why}).</source>
      <translation>Este arquivo de um trabalho anterior não pode ser lido ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph cannot be read ({why}).</source>
      <translation>Esta fotografia não pode ser lida ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph is not there any more.</source>
      <translation>Esta fotografia não está mais lá.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Too few other GNSS positions remain: GNSS is not used.</source>
      <translation>Restam poucas outras posições GNSS: o GNSS não é usado.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong again and again (last at step {step}).</source>
      <translation>O treinamento falhou repetidas vezes (a última no passo {step}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong at step {step}; it goes back to step {good}.</source>
      <translation>O treinamento falhou no passo {step}; volta ao passo {good}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {total}. A reconstruction needs at least three that overlap.</source>
      <translation>Fotografias utilizáveis: {total}. Uma reconstrução precisa de pelo menos três com sobreposição.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {usable}. A surface needs at least {minimum} that overlap. {left_out}</source>
      <translation>Fotografias utilizáveis: {usable}. Uma superfície precisa de pelo menos {minimum} com sobreposição. {left_out}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Wait for it to end, or stop it.</source>
      <translation>Espere que termine, ou pare-a.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What the altitudes are above is not certain; heights can be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>Não é certo acima de que são as altitudes; as alturas podem errar em dezenas de metros. Escolha em “Altitudes acima de”, em “Mais”, ou indique pontos de controle.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What {count} of the altitudes are above is not certain; heights can be off by tens of metres unless control points are given.</source>
      <translation>Não é certo acima de que são {count} das altitudes; as alturas podem errar em dezenas de metros sem pontos de controle.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{component} is not installed; it is needed for {needed_for}.</source>
      <translation>{component} não está instalado; necessário para: {needed_for}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} of {total} positions have no measured altitude; heights rest on the other photographs.</source>
      <translation>{count} de {total} posições não têm altitude medida; as alturas apoiam-se nas outras fotografias.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position ({first} to {last}): the receiver was stuck, unless the camera hovered. The run finds out which, and leaves out positions of a stuck one.</source>
      <translation>{count} fotografias seguidas têm a mesma posição GNSS ({first} a {last}): o receptor travou, a menos que a câmera pairasse. A execução descobre qual foi e omite posições de um receptor travado.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position though the camera moved; their positions are left out: {names}.</source>
      <translation>{count} fotografias seguidas têm a mesma posição GNSS embora a câmera se movesse; suas posições são omitidas: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{error} The COPC file is written by geo-nerf itself.</source>
      <translation>{error} O arquivo COPC é gravado pelo próprio geo-nerf.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs could not be oriented with the others and are left out: {names}.</source>
      <translation>{missing} de {total} fotografias não puderam ser orientadas com as outras e são omitidas: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs have no GNSS position; they are placed by what they show.</source>
      <translation>{missing} de {total} fotografias não têm posição GNSS; são colocadas pelo que mostram.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: the altitude lies {apart_m:.0f} m or more from what the other photographs say.</source>
      <translation>{names}: a altitude está a {apart_m:.0f} m ou mais do que dizem as outras fotografias.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: these check points are control points of {control}, too. What places the survey cannot check it.</source>
      <translation>{names}: estes pontos de verificação são também pontos de controle de {control}. O que posiciona o levantamento não pode verificá-lo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name} is not fit for this place: {why}.</source>
      <translation>{name} não serve para este lugar: {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name}: its GNSS position lies {away_km:.1f} km from its neighbours' and is ignored.</source>
      <translation>{name}: sua posição GNSS está a {away_km:.1f} km das vizinhas e é ignorada.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{unknown} of {total} photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>{unknown} de {total} fotografias não dizem para onde olham e a lente não está calibrada. Se todas olham na vertical, a distância focal e a altura podem compensar-se. Pontos de controle ou algumas fotografias oblíquas resolvem isso.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>“{crs}” is not a known coordinate reference system.</source>
      <translation>“{crs}” não é um sistema de coordenadas conhecido.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different altitudes; {why}</source>
      <translation>EXIF e {source} dão altitudes diferentes; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions and altitudes; {why}</source>
      <translation>EXIF e {source} dão posições e altitudes diferentes; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions; {why}</source>
      <translation>EXIF e {source} dão posições diferentes; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone</source>
      <translation>conta o EXIF para toda a posição, pois programas de geomarcação (PPK) só reescrevem o EXIF</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation in XMP does not belong to it, and is widened by the difference</source>
      <translation>conta o EXIF para toda a posição, pois programas de geomarcação (PPK) só reescrevem o EXIF; o desvio padrão do XMP não é dela e é ampliado pela diferença</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation of its altitude is widened by the difference</source>
      <translation>conta o EXIF para toda a posição, pois programas de geomarcação (PPK) só reescrevem o EXIF; o desvio padrão de sua altitude é ampliado pela diferença</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names no hemisphere for its {axis}; it is taken as {way}</source>
      <translation>o EXIF não nomeia o hemisfério de sua {axis}; toma-se {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names the map datum {name}, but gives the numbers of {source}, which are WGS84; they are taken as that</source>
      <translation>o EXIF nomeia o datum {name}, mas dá os números de {source}, que são WGS84; são tomados assim</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has a minus sign and is marked as below the reference; it is taken as below</source>
      <translation>a altitude do EXIF tem sinal de menos e está marcada abaixo da referência; é tomada como abaixo</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has the opposite sign of that in {source} (its mark for below sea level is wrong); XMP counts</source>
      <translation>a altitude do EXIF tem o sinal oposto ao de {source} (sua marca de abaixo do nível do mar está errada); conta o XMP</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is 0 m, and {source} gives another one, which counts</source>
      <translation>a altitude do EXIF é 0 m, e {source} dá outra, que conta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference (a geoid); what it is above is not known</source>
      <translation>a altitude do EXIF está tão longe da do XMP que pode ser acima de outra referência (um geoide); não se sabe acima de que é</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference or in another unit; what it is above is not known</source>
      <translation>a altitude do EXIF está tão longe da do XMP que pode ser acima de outra referência ou em outra unidade; não se sabe acima de que é</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is the height above take-off; that in {source} counts</source>
      <translation>a altitude do EXIF é a altura acima da decolagem; conta a de {source}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude reference is none of 0 to 3; the altitude is taken as above</source>
      <translation>a referência de altitude do EXIF não é nenhuma de 0 a 3; a altitude é tomada como acima</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's hemisphere of the {axis} is none, or contradicts XMP, whose sign counts</source>
      <translation>o hemisfério da {axis} no EXIF não é um, ou contradiz o XMP, cujo sinal conta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name} and is not used: {way}</source>
      <translation>a posição do EXIF está no datum {name} e não é usada: {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}, which PROJ does not know; it is not used</source>
      <translation>a posição do EXIF está no datum {name}, que o PROJ não conhece; não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}; it was brought to WGS84, {away_m:.0f} m away</source>
      <translation>a posição do EXIF está no datum {name}; foi levada a WGS84, a {away_m:.0f} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on {name}, which is shifted by hundreds of metres on purpose; it is not used</source>
      <translation>a posição do EXIF está em {name}, deslocado centenas de metros de propósito; não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's {axis} has both a minus sign and a letter; it is taken as {letter}</source>
      <translation>a {axis} do EXIF tem um sinal de menos e uma letra; toma-se {letter}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>RtkFlag has a value that is no known state; no RTK is assumed</source>
      <translation>RtkFlag tem um valor que não é um estado conhecido; supõe-se sem RTK</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF gives one and the same position in all photographs</source>
      <translation>conta o XMP, pois o EXIF dá a mesma posição em todas as fotografias</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF is written more coarsely</source>
      <translation>conta o XMP, pois o EXIF está escrito com menos finura</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is implausible; the default of the receiver's state counts</source>
      <translation>um desvio padrão das etiquetas não é plausível; conta o valor usual do estado do receptor</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is large for fixed RTK (are they millimetres?); it counts as metres</source>
      <translation>um desvio padrão das etiquetas é grande para RTK fixo (são milímetros?); conta como metros</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is too small for a position without RTK; the default of the receiver's state counts</source>
      <translation>um desvio padrão das etiquetas é pequeno demais para uma posição sem RTK; conta o valor usual do estado do receptor</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a text in EXIF is not UTF-8 and was read by plausibility</source>
      <translation>um texto do EXIF não é UTF-8 e foi lido por plausibilidade</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>bytes between the JPEG's blocks belong to none of them: the file is damaged there, and tags may be lost</source>
      <translation>há bytes entre os blocos do JPEG que não são de nenhum: o arquivo está danificado ali, e etiquetas podem ter se perdido</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its distortion is that of no lens</source>
      <translation>sua distorção não é a de nenhuma lente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length contradicts EXIF's, which counts</source>
      <translation>sua distância focal contradiz a do EXIF, que conta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length is that of no lens</source>
      <translation>sua distância focal não é a de nenhuma lente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its principal point lies far from the picture's middle</source>
      <translation>seu ponto principal fica longe do centro da imagem</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its two focal lengths belong to pixels that are not square</source>
      <translation>suas duas distâncias focais são de pixels que não são quadrados</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>latitude</source>
      <translation>latitude</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>longitude</source>
      <translation>longitude</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the 35 mm equivalent in EXIF is that of no lens and is not used</source>
      <translation>o equivalente de 35 mm do EXIF não é o de nenhuma lente e não é usado</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the EXIF block is damaged, and tags in it that this program uses are lost</source>
      <translation>o bloco EXIF está danificado, e etiquetas que este programa usa se perderam</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block cannot be read: RTK state, gimbal angles and heights in it count as missing</source>
      <translation>o bloco XMP não pode ser lido: o estado RTK, os ângulos do gimbal e as alturas nele contam como ausentes</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block gives a tag twice with different values, and neither is used</source>
      <translation>o bloco XMP dá uma etiqueta duas vezes com valores diferentes, e nenhum é usado</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block is malformed; what could be read of it for sure is used, other values count as missing</source>
      <translation>o bloco XMP está malformado; usa-se o que pôde ser lido com certeza, os outros valores contam como ausentes</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {left} is that in {kept} in feet, not in metres; that in {kept} counts</source>
      <translation>a altitude em {left} é a de {kept} em pés, não em metros; conta a de {kept}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} cannot be read and is not used</source>
      <translation>a altitude em {source} não pode ser lida e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is 0 m, and EXIF gives another one, which counts</source>
      <translation>a altitude em {source} é 0 m, e o EXIF dá outra, que conta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is exactly 0 m, as where none is known; it is not used</source>
      <translation>a altitude em {source} é exatamente 0 m, como quando não é conhecida; não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is that of no place on earth and is not used</source>
      <translation>a altitude em {source} não é de nenhum lugar da Terra e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is the height above take-off; EXIF's counts</source>
      <translation>a altitude em {source} é a altura acima da decolagem; conta a do EXIF</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is not that of the RTK receiver (AltitudeType {kind}); it counts with the standard deviation of one without RTK</source>
      <translation>a altitude não é a do receptor RTK (AltitudeType {kind}); conta com o desvio padrão de uma sem RTK</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is written in coarse steps, and its standard deviation is widened by them</source>
      <translation>a altitude está escrita em passos grossos, e seu desvio padrão é ampliado por eles</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock and GPS time are days apart; the camera's counts</source>
      <translation>o relógio da câmera e a hora GPS diferem em dias; conta o da câmera</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: GPS time (UTC) counts as the time of exposure</source>
      <translation>o relógio da câmera não estava acertado: conta a hora GPS (UTC) como hora da tomada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: the time of exposure is not used</source>
      <translation>o relógio da câmera não estava acertado: a hora da tomada não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the dilution of precision is large; the standard deviation is widened by it</source>
      <translation>a diluição da precisão é grande; o desvio padrão é ampliado por ela</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent belong to no sensor; neither is used</source>
      <translation>a distância focal do EXIF e seu equivalente de 35 mm não são de nenhum sensor; nenhum é usado</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent contradict each other; the first counts, with a standard deviation of 15 %</source>
      <translation>a distância focal do EXIF e seu equivalente de 35 mm contradizem-se; conta a primeira, com um desvio padrão de 15 %</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF is that of no lens and is not used</source>
      <translation>a distância focal do EXIF não é a de nenhuma lente e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is exactly 0 m, as it is written where it is not known; it is not used</source>
      <translation>a altura acima da decolagem é exatamente 0 m, como se escreve quando não é conhecida; não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is negative, which fits only a flight below its take-off point; it is not taken for the height above the ground</source>
      <translation>a altura acima da decolagem é negativa, o que só serve para um voo abaixo dela; não é tomada como a altura acima do solo</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's calibrated focal length is 0 and is not used; the lens comes from other tags</source>
      <translation>a distância focal calibrada do fabricante é 0 e não é usada; a lente vem de outras etiquetas</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) cannot be read as nine numbers and is not used</source>
      <translation>a calibração da lente do fabricante (DewarpData) não se lê como nove números e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) has a focal length that is not above zero and is not used</source>
      <translation>a calibração da lente do fabricante (DewarpData) tem uma distância focal que não é maior que zero e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration is not used: {why}</source>
      <translation>a calibração da lente do fabricante não é usada: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the only altitude in the tags is the height above take-off</source>
      <translation>a única altitude das etiquetas é a altura acima da decolagem</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position in {source} is longitude 0, latitude 0: no place on earth of photographs</source>
      <translation>a posição em {source} é longitude 0, latitude 0: nenhum lugar de fotografias</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side</source>
      <translation>a posição está escrita em passos grossos, e seu desvio padrão é ampliado por eles: valores truncados afastam-se até um passo, todos para um lado</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side; it does not count as RTK {state}</source>
      <translation>a posição está escrita em passos grossos, e seu desvio padrão é ampliado por eles: valores truncados afastam-se até um passo, todos para um lado; não conta como RTK {state}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver had a fix in two dimensions only (GPSMeasureMode 2): the altitude was not measured and has no weight</source>
      <translation>o receptor só tinha posição em duas dimensões (GPSMeasureMode 2): a altitude não foi medida e não tem peso</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver says that it had no valid position; the one in the tags counts with a standard deviation of {sigma_m:.0f} m</source>
      <translation>o receptor diz que não tinha posição válida; a das etiquetas conta com um desvio padrão de {sigma_m:.0f} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} cannot be read as a number and counts as missing</source>
      <translation>a etiqueta {tag} não se lê como número e conta como ausente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} is out of range and counts as missing</source>
      <translation>a etiqueta {tag} está fora do intervalo e conta como ausente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tags name no altitude that can be used: its height comes from the other photographs, or, where none has one, from control points alone</source>
      <translation>as etiquetas não dão uma altitude utilizável: a altura vem das outras fotografias ou, se nenhuma a tem, só de pontos de controle</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the time of exposure cannot be read and is not used</source>
      <translation>a hora da tomada não pode ser lida e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} cannot be read and is not used</source>
      <translation>a {axis} em {source} não pode ser lida e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} is that of no place on earth and is not used</source>
      <translation>a {axis} em {source} não é de nenhum lugar da Terra e não é usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>yaw, pitch and roll of the camera are all exactly 0, as where they are not known; they are not used</source>
      <translation>guinada, arfagem e rolagem da câmera são todas exatamente 0, como quando não são conhecidas; não são usadas</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} m apart</source>
      <translation>a {low} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} to {high} m apart</source>
      <translation>a entre {low} e {high} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt} ({more}).</source>
      <translation>{names}: {doubt} ({more}).</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt}.</source>
      <translation>{names}: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} gives another position than the one that is used</source>
      <translation>{source} dá outra posição que a usada</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} has a latitude or a longitude alone, which is no position</source>
      <translation>{source} só tem latitude ou longitude, o que não é uma posição</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Another geo-nerf is working on this run, and its photographs are not oriented at this moment: this plan goes by their tags over level ground, and cannot be run. Plan again once the other one is done.</source>
      <translation>Outro geo-nerf está trabalhando nesta execução, e as fotografias não estão orientadas neste momento: este plano baseia-se nas etiquetas sobre terreno plano e não pode ser executado. Planeje novamente quando o outro terminar.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Further kinds of remarks of libraries on photographs ({count}) are in {log}.</source>
      <translation>Outros tipos de avisos de bibliotecas sobre fotografias ({count}) estão em {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>No photograph sees tile {tile}, so it will be left out.</source>
      <translation>Nenhuma fotografia vê o bloco {tile}, então ficará de fora.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The library that reads photographs says of {names}: {line}. All its remarks are in {log}.</source>
      <translation>A biblioteca que lê as fotografias diz de {names}: {line}. Todos os seus avisos estão em {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs are not oriented yet: this plan goes by their tags over level ground, and cannot be run.</source>
      <translation>As fotografias ainda não estão orientadas: este plano segue suas etiquetas sobre solo plano, e não pode ser executado.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs' exposure is left as it is, so colours may step from tile to tile: {why}</source>
      <translation>A exposição das fotografias fica como está, então as cores podem saltar de bloco a bloco: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Tiles that are not done leave a gap ({count}): {names}.</source>
      <translation>Blocos não concluídos deixam uma lacuna ({count}): {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>{files} cannot be found any more, so residuals there are not measured after the cameras are corrected.</source>
      <translation>{files} já não existe, então os resíduos ali não são medidos após corrigir as câmeras.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>By its plan tile {0} is at work, perhaps on another computer. Run it here all the same?</source>
      <translation>Segundo o plano, o bloco {0} está em curso, talvez noutro computador. Processá-lo aqui mesmo assim?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Folder of the tiles of this plan</source>
      <translation>Pasta dos blocos deste plano</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>No photograph sees tile {0}.</source>
      <translation>Nenhuma fotografia vê o bloco {0}.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's log</source>
      <translation>Abrir o registro do bloco</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's report</source>
      <translation>Abrir o relatório do bloco</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Run tile</source>
      <translation>Processar o bloco</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0}</source>
      <translation>Bloco {0}</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is at work or waits.</source>
      <translation>O bloco {0} está em andamento ou em espera.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is done. Make it anew, from nothing?</source>
      <translation>O bloco {0} está concluído. Refazê-lo do zero?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is not done, so it has no report yet.</source>
      <translation>O bloco {0} não está concluído e, por isso, ainda não tem relatório.</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>Log of tile {0}</source>
      <translation>Registro do bloco {0}</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>This tile has told nothing yet.</source>
      <translation>Este bloco ainda não comunicou nada.</translation>
    </message>
  </context>
</TS>
