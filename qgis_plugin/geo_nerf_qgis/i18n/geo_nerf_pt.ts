<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
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
      <source>Polygons of a layer</source>
      <translation>Polígonos de uma camada</translation>
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
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Referência das altitudes. É possível digitar qualquer código EPSG de um sistema vertical; a grade correspondente deve estar instalada.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
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
      <source>Survey</source>
      <translation>Levantamento</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>A pasta de fotografias não existe.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
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
      <source>{0}: {1} layers</source>
      <translation>{0}: {1} camadas</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Area of the cloud</source>
      <translation>Área da nuvem</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Check points</source>
      <translation>Pontos de verificação</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control</source>
      <translation>Controle</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control points</source>
      <translation>Pontos de controle</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../marks/dialog.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Pontos de controle (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Arraste uma pasta de fotografias para cá.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Folder for the products</source>
      <translation>Pasta para os produtos</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Pasta de fotografias</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Further products</source>
      <translation>Outros produtos</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Leitura das fotografias…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Mark on photographs…</source>
      <translation>Marcar nas fotografias…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Output folder</source>
      <translation>Pasta de saída</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Fotografias</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Quality</source>
      <translation>Qualidade</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Reference system</source>
      <translation>Sistema de referência</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
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
      <source>The program ended without a word (status {0}).</source>
      <translation>O programa terminou sem dar um motivo (estado {0}).</translation>
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
      <source>A run into this folder is at work or waits.</source>
      <translation>Já há um processamento em andamento ou em espera para esta pasta.</translation>
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
      <source>Classes of vegetation</source>
      <translation>Classes de vegetação</translation>
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
      <source>Entwine tiles of the cloud</source>
      <translation>Blocos Entwine da nuvem</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Altura acima do terreno</translation>
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
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Modelo de terreno (MDT)</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Malha texturizada</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>O arquivo de pontos de verificação não existe.</translation>
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
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>A pasta de saída contém outros arquivos; escolha uma nova ou a de um processamento anterior.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>A pasta de saída não pode ser a pasta de fotografias.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>A saída deve ser uma pasta, e isto é um arquivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Os produtos exigem um sistema de referência de coordenadas em metros.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Os produtos exigem um sistema de referência de coordenadas projetado; este está em graus.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Treinamento da superfície</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Blocos de mapa web (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Redação do relatório</translation>
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
      <source>running</source>
      <translation>em andamento</translation>
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
      <source>{0} photographs</source>
      <translation>{0} fotografias</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
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
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>este QGIS não consegue ler este arquivo; o QGIS 3.26 ou posterior consegue, ou crie também os blocos Entwine</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Escolha uma camada de pontos levantados.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Control file</source>
      <translation>Arquivo de pontos de controle</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Height</source>
      <translation>Altitude</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Heights</source>
      <translation>Altitudes</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Marcar pontos de controle nas fotografias</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Pontos</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Remove mark</source>
      <translation>Remover marcação</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>Não é possível ler a fotografia {0}.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the points is not known yet: choose the folder of photographs in the dock first.</source>
      <translation>Ainda não se sabe em que posição os pontos aparecem nas fotografias: escolha primeiro a pasta de fotografias no painel.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} de {1} pontos estão marcados em duas ou mais fotografias; são necessários três.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0}: marcado em {1}</translation>
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
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Pasta de um processamento</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Point clouds</source>
      <translation>Nuvens de pontos</translation>
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
      <source>{path} cannot be read: {error}</source>
      <translation>Não é possível ler {path}: {error}</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} não é um arquivo LAS nem LAZ.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>“{crs}” e “{heights}” não são compatíveis: ambos precisam de um código EPSG.</translation>
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
      <source>Feature {id} of “{layer}” lacks a height or a place in its photograph.</source>
      <translation>Falta à feição {id} de “{layer}” a altitude ou a posição na fotografia.</translation>
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
      <location filename="../processing/reconstruct.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Indique um dos dois: {one}; {other}.</translation>
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
      <source>The area is taken in the reference's own CRS, whatever the extent's.</source>
      <translation>A área é interpretada no SRC da própria referência, qualquer que seja o da extensão.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Transformação permitida no corregistro das nuvens</translation>
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
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Extrai pontos da superfície de um processamento concluído e grava-os em LAZ, ou em COPC se o nome do arquivo terminar em .copc.laz. De cada cubo com a aresta indicada conserva-se o ponto de maior confiança. Um SRC vazio adota o do processamento. O uso de memória permanece pequeno, qualquer que seja o tamanho do levantamento.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>A altitude mínima e a altitude máxima exigem uma área de interesse.</translation>
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
      <source>Plan of tiles</source>
      <translation>Plano de blocos</translation>
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
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Add the results to the project</source>
      <translation>Adicionar os resultados ao projeto</translation>
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
      <source>Make rasters of a run</source>
      <translation>Criar rasters de um processamento</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Cria novamente o modelo de superfície, o modelo de terreno, os respectivos sombreamentos e a ortofoto de um processamento concluído, em outro SRC ou com outras células e, se desejado, a declividade, as curvas de nível e a altura acima do terreno. As células são medidas em distâncias de amostragem do solo (GSD): 2 corresponde ao dobro da largura de um pixel das fotografias no terreno. O processamento em si permanece como está; a pasta de resultados recebe também a nuvem de pontos nesse SRC.</translation>
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
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Outras configurações</translation>
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
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>As fotografias não informam onde foram tiradas; por isso, é necessário escolher um SRC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Uniformizar a exposição dos blocos da ortofoto</translation>
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
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap the surer one has the word, and what agrees is faded into each other; how heights and colours part from tile to tile stands in the layer of seams. Tiles that are not done leave a gap, and a warning.

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
      <source>Tile of each cell</source>
      <translation>Bloco de cada célula</translation>
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
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Endereço do cluster Ray (vazio: um é iniciado aqui)</translation>
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
      <location filename="../program/create.py" />
      <source>Clearing the place</source>
      <translation>Limpeza da pasta de destino</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Finishing</source>
      <translation>Finalização</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Installing geo-nerf</source>
      <translation>Instalação do geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Making the environment</source>
      <translation>Criação do ambiente</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Starting geo-nerf</source>
      <translation>Inicialização do geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <location filename="../program/find.py" />
      <source>the environment {folder}</source>
      <translation>no ambiente {folder}</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>“{step}” terminou com o status {status}; o registro informa o motivo.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A package's name, a folder, a wheel or an address, as pip takes it</source>
      <translation>Nome de um pacote, pasta, wheel ou endereço, como o pip os aceita</translation>
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
      <source>More options of “pip install”, such as another package index</source>
      <translation>Outras opções de “pip install”, como outro índice de pacotes</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Opções</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Package</source>
      <translation>Pacote</translation>
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
      <source>The disk has less than 6 GB of room: free some first.</source>
      <translation>O disco tem menos de 6 GB livres: libere espaço primeiro.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads geo-nerf and the libraries it needs (about 1 to 6 GB). Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Será criada uma pasta própria para o geo-nerf, {folder}, com Python {version}, e serão baixados o geo-nerf e as bibliotecas de que ele precisa (cerca de 1 a 6 GB). Nada mais é alterado neste computador. Deseja instalar?</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>O geo-nerf está instalado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>O geo-nerf precisa de um Python de {oldest} a {newest} capaz de criar ambientes, e não há nenhum aqui. Debian e Ubuntu: sudo apt install python3-venv. macOS: o instalador de python.org. Windows: wsl --install e, em seguida, no Linux que o acompanha: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>Component</source>
      <translation>Componente</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>How to get it</source>
      <translation>Como obter</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>What it is for</source>
      <translation>Para que serve</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>O geo-nerf terminou com o status {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>limited</source>
      <translation>limitado</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>missing</source>
      <translation>ausente</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>too old</source>
      <translation>antigo demais</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
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
      <source>the search path</source>
      <translation>no caminho de busca</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>nas configurações</translation>
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
      <source>Program</source>
      <translation>Programa</translation>
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
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Ainda há processamentos em andamento. Fechar o QGIS e interrompê-los? O que já foi concluído é conservado, e eles podem ser retomados.</translation>
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
      <source>Run tile again</source>
      <translation>Processar o bloco novamente</translation>
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
